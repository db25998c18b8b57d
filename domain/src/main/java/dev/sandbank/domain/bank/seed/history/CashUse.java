package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The use of a line of credit: a debt stays, and the cash that is drawn each month is paid back with the interest. */
record CashUse(AccountBlueprint account, CostOfLiving costs) implements Credit {

    @Override
    public List<Movement> used(YearMonth month) {
        Dice dice = account.dice("credit", month.toString());
        MonthlyStatement page = new MonthlyStatement(account);
        Money drawn = costs.inNotes(Amounts.share(account.balance(), dice.between(60, 110)));
        page.pay(month.atDay(dice.between(2, 24)), Purpose.CASH, "CASH ADVANCE", drawn, "cash");
        return page.lines();
    }

    @Override
    public Money carried(YearMonth statement) {
        return account.balance();
    }

    @Override
    public BigDecimal rate() {
        return InterestRates.CASH;
    }

    @Override
    public Money lateFee() {
        return Money.zero(account.currency());
    }
}
