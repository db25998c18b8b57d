package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The use of an account that gets only interest: each month on a call deposit, each quarter on a dormant account. At
 * the end of the year the interest is paid to another account; on a dormant account a fee takes it.
 *
 * @param receiver the account that the interest of the year is paid to, or null if it is at another bank
 */
record InterestHabit(AccountBlueprint account, @Nullable AccountBlueprint receiver) implements YearlyHabit {

    private static final int QUARTER = 3;

    @Override
    public Month closingMonth() {
        return Month.DECEMBER;
    }

    @Override
    public Money spread() {
        return Money.zero(account.currency());
    }

    @Override
    public List<Movement> movements(YearMonth month, Money opening) {
        if (month.getMonthValue() % months() != 0) {
            return List.of();
        }
        MonthlyStatement page = new MonthlyStatement(account);
        YearMonth first = month.minusMonths(months() - 1L);
        Money interest = Sums.interest(first.atDay(1), month.atEndOfMonth(), opening, List.of(), InterestRates.CALL);
        page.receive(month.atEndOfMonth(), Purpose.INTEREST_EARNED, "INTEREST PAYMENT", interest, "interest");
        return page.lines();
    }

    @Override
    public Transfer closing(YearMonth month, Money surplus) {
        return isDormant()
                ? Transfer.outgoing(account, Purpose.FEE, "fees", month.atEndOfMonth(), surplus, "DORMANT ACCOUNT FEE")
                : Transfer.interest(account, receiver, month.atEndOfMonth(), surplus);
    }

    private int months() {
        return isDormant() ? QUARTER : 1;
    }

    private boolean isDormant() {
        return account.habit() == AccountUse.DORMANT;
    }
}
