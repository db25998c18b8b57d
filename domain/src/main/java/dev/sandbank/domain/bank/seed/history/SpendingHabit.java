package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.places.Expense;
import dev.sandbank.domain.bank.seed.places.Shop;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The use of an account for daily life: a salary, a bonus once a year, rent, bills, shopping, and the payments to and
 * from the customer's other accounts. The surplus of a year goes to the tax office or to a school.
 *
 * @param others what happens on the other accounts
 */
record SpendingHabit(Household household, Shopping shopping, List<AccountPlan> others) implements YearlyHabit {

    private static final YearMonth FIRST_CHECK = YearMonth.of(2000, 1);
    private static final int QUARTER = 3;
    private static final int LEAST_THOUSANDTHS = 120;

    @Override
    public Month closingMonth() {
        return household.costs().levyMonth();
    }

    @Override
    public Money spread() {
        return Amounts.share(household.salary(), 40);
    }

    @Override
    public List<Movement> movements(YearMonth month, Money opening) {
        Dice dice = household.main().dice("spending", month.toString());
        MonthlyStatement page = new MonthlyStatement(household.main());
        income(page, month);
        rent(page, month);
        transfersOfOthers(page, month);
        utilities(page, dice, month);
        cash(page, dice, month);
        check(page, dice, month);
        shopping.fill(page, dice, month, budget(page, dice));
        if (earnsInterest()) {
            Money interest = Sums.interest(month, opening, page.lines(), InterestRates.CALL);
            page.receive(month.atEndOfMonth(), Purpose.INTEREST_EARNED, "INTEREST PAYMENT", interest, "interest");
        }
        return page.lines();
    }

    /**
     * On an account with interest, the surplus leaves on the last day, so that the interest of the month does not
     * change.
     */
    @Override
    public Transfer closing(YearMonth month, Money surplus) {
        LocalDate date =
                earnsInterest() ? month.atEndOfMonth() : household.days().in(month, 15);
        String levy = household.costs().levy();
        return Transfer.outgoing(
                household.main(), Purpose.OUTGOING_TRANSFER, levy, date, surplus, levy + " " + (month.getYear() - 1));
    }

    /** Most of the rest of the salary. It is never zero, so there are purchases in every month. */
    private Money budget(MonthlyStatement page, Dice dice) {
        Money salary = household.salary();
        Money left = Amounts.share(salary, dice.between(880, 960)).minus(page.spent());
        Money least = Amounts.share(salary, LEAST_THOUSANDTHS);
        return left.compareTo(least) < 0 ? least : left;
    }

    private boolean earnsInterest() {
        return household.main().kind() == AccountKind.SAVINGS;
    }

    private void income(MonthlyStatement page, YearMonth month) {
        int payday = household.costs().payday();
        LocalDate date =
                payday == 0 ? household.days().lastOf(month) : household.days().onOrBefore(month.atDay(payday));
        String employer = household.employer();
        page.receive(date, Purpose.SALARY, "SALARY " + employer, household.salary(), employer);
        if (month.getMonth() == household.costs().bonusMonth()) {
            Dice dice = household.main().dice("bonus", month.toString());
            Money bonus = Amounts.share(household.salary(), dice.between(500, 1_000));
            page.receive(date, Purpose.SALARY, "BONUS " + employer, bonus, employer);
        }
    }

    private void rent(MonthlyStatement page, YearMonth month) {
        String landlord = household.locality().landlord();
        page.pay(household.days().in(month, 2), Purpose.RENT, "RENT " + landlord, household.rent(), landlord);
    }

    private void transfersOfOthers(MonthlyStatement page, YearMonth month) {
        for (AccountPlan plan : others) {
            for (Transfer transfer : plan.transfers(month)) {
                if (household.main().equals(transfer.payer())) {
                    page.add(transfer.paid());
                } else if (household.main().equals(transfer.payee())) {
                    page.add(transfer.received());
                }
            }
        }
    }

    /** Bills of power and water differ from month to month; the bill of the telephone is always the same. */
    private void utilities(MonthlyStatement page, Dice dice, YearMonth month) {
        int day = 5;
        for (Shop company : household.locality().utilities()) {
            Dice usage = company.sells() == Expense.TELEPHONE ? household.main().dice("telephone") : dice;
            Money amount = local(household.costs().price(company.sells(), usage));
            page.pay(
                    household.days().in(month, day),
                    Purpose.UTILITY,
                    "UTILITY BILL PAYMENT " + company.name(),
                    amount,
                    company.name());
            day += 4;
        }
    }

    private void cash(MonthlyStatement page, Dice dice, YearMonth month) {
        LocalDate day = month.atDay(dice.between(3, month.lengthOfMonth()));
        Money amount = local(household.costs().price(Expense.CASH, dice));
        page.pay(day, Purpose.CASH, "CASH WITHDRAWAL ATM", amount, "cash");
    }

    /** Writes one check a quarter, from a check book with rising numbers. */
    private void check(MonthlyStatement page, Dice dice, YearMonth month) {
        boolean writes = household.main().kind() == AccountKind.CHECKING
                && household.costs().writesChecks();
        if (!writes || month.getMonthValue() % QUARTER != 0) {
            return;
        }
        long number = household.main().dice("check book").between(100_000, 400_000)
                + FIRST_CHECK.until(month, ChronoUnit.MONTHS) / QUARTER;
        Money amount = household.costs().inNotes(Amounts.share(household.salary(), dice.between(10, 40)));
        page.pay(household.days().in(month, 9), Purpose.CHECK, "CHECK PAID " + number, amount, "check");
    }

    private Money local(Money price) {
        return ExchangeRates.convert(price, household.main().currency());
    }
}
