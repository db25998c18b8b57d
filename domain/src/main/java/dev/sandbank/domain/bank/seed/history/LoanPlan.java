package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.YearMonth;
import java.util.List;

/** The plan of an instalment loan: an instalment is paid, and interest is charged. */
record LoanPlan(AccountBlueprint account, Money interest, StandingPayment payment) implements MonthlyPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        MonthlyStatement page = new MonthlyStatement(account, month);
        page.add(payment.received(month));
        page.pay(MonthlyStatement.LAST_DAY, Purpose.INTEREST_CHARGED, "LOAN INTEREST", interest, "interest");
        return page.lines();
    }
}
