package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.YearMonth;
import java.util.List;

/** The plan of a line of credit: the amounts drawn and charged in a month are paid back in the same month. */
record ReadyCreditPlan(AccountBlueprint account, StandingPayment payment) implements MonthlyPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        Dice dice = account.dice("credit", month.toString());
        MonthlyStatement page = new MonthlyStatement(account, month);
        Money interest = Amounts.share(payment.amount(), 120);
        page.add(payment.received(month));
        page.pay(
                dice.between(2, 24),
                Purpose.CASH,
                "CASH ADVANCE",
                payment.amount().minus(interest),
                "cash");
        page.pay(MonthlyStatement.LAST_DAY, Purpose.INTEREST_CHARGED, "INTEREST CHARGE", interest, "interest");
        return page.lines();
    }
}
