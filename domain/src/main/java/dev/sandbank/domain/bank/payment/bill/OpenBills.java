package dev.sandbank.domain.bank.payment.bill;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The bills of a company that a customer has not paid. A payment goes to the oldest bills that are shown on its day;
 * what is paid beyond them stays with the company.
 */
public final class OpenBills {

    private final List<Bill> bills;

    private OpenBills(List<Bill> bills) {
        this.bills = new ArrayList<>(bills);
    }

    /**
     * The open bills of a day, oldest first.
     *
     * @param bills as they were sent, oldest first, from {@link #firstNeeded} on
     * @param payments in the order in which they were booked
     */
    public static List<Bill> on(LocalDate day, List<Bill> bills, List<Paid> payments) {
        OpenBills open = new OpenBills(bills);
        payments.forEach(open::take);
        return open.bills.stream()
                .filter(bill -> bill.isShownOn(day) && bill.open().minorUnits() > 0)
                .toList();
    }

    /** The first day of issue that has an effect on what is open on a day. */
    public static LocalDate firstNeeded(LocalDate day, List<Paid> payments) {
        return payments.stream()
                .map(Paid::on)
                .reduce(day, (first, on) -> on.isBefore(first) ? on : first)
                .minusDays(Bill.DAYS_SHOWN);
    }

    private void take(Paid payment) {
        Money left = payment.amount();
        for (int i = 0; i < bills.size(); i++) {
            Bill bill = bills.get(i);
            if (bill.isShownOn(payment.on())) {
                Money taken = left.compareTo(bill.open()) < 0 ? left : bill.open();
                bills.set(i, bill.less(taken));
                left = left.minus(taken);
            }
        }
    }

    /** A payment to the company. */
    public record Paid(LocalDate on, Money amount) {}
}
