package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.YearMonth;
import java.util.List;

/**
 * The plan of an account that gets only interest.
 *
 * @param interest credited each time
 * @param everyMonths 1 for monthly, 3 for quarterly
 * @param paidOut whether it leaves the account on the same day
 */
record InterestPlan(AccountBlueprint account, Money interest, int everyMonths, boolean paidOut) implements MonthlyPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        if (month.getMonthValue() % everyMonths != 0) {
            return List.of();
        }
        MonthlyStatement page = new MonthlyStatement(account, month);
        page.receive(MonthlyStatement.LAST_DAY, Purpose.INTEREST_EARNED, "INTEREST PAYMENT", interest, "interest");
        if (paidOut) {
            page.pay(
                    MonthlyStatement.LAST_DAY,
                    Purpose.OUTGOING_TRANSFER,
                    "INTEREST PAID TO NOMINATED ACCOUNT",
                    interest,
                    "another bank");
        }
        return page.lines();
    }
}
