package dev.sandbank.domain.bank.payment.bill;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/**
 * A bill of a company.
 *
 * @param sequence its number among the bills of the company: year and month
 * @param open what is still to be paid
 * @param issued the first day on which the bank shows it
 */
public record Bill(String sequence, Money open, LocalDate issued) {

    /** A bill that nobody paid is shown for this number of days. */
    static final int DAYS_SHOWN = 60;

    private static final int DAYS_TO_PAY = 21;

    /** The day by which it is to be paid. */
    public LocalDate due() {
        return issued.plusDays(DAYS_TO_PAY);
    }

    boolean isShownOn(LocalDate day) {
        return !issued.isAfter(day) && day.isBefore(issued.plusDays(DAYS_SHOWN));
    }

    Bill less(Money paid) {
        return new Bill(sequence, open.minus(paid), issued);
    }
}
