package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Movement;
import dev.sandbank.domain.bank.account.Purpose;
import java.time.YearMonth;
import java.util.List;

/** An instalment loan: an instalment comes in, interest is charged. */
record LoanPlan(Blueprint account, Money interest, StandingPayment payment) implements MonthlyPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        Page page = new Page(account, month);
        page.add(payment.received(month));
        page.pay(Page.LAST_DAY, Purpose.INTEREST_CHARGED, "LOAN INTEREST", interest, "interest");
        return page.lines();
    }
}
