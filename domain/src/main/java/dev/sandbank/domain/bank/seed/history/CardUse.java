package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A card to shop with, whose statements are paid in full.
 *
 * @param budget what is spent in a month, about
 */
record CardUse(AccountBlueprint account, Shopping shopping, Money budget) implements Credit {

    @Override
    public List<Movement> used(YearMonth month) {
        Dice dice = account.dice("card", month.toString());
        MonthlyStatement page = new MonthlyStatement(account);
        shopping.fill(page, dice, month, Amounts.share(budget, dice.between(700, 1_150)));
        return page.lines();
    }

    @Override
    public Money carried(YearMonth statement) {
        return Money.zero(account.currency());
    }

    @Override
    public BigDecimal rate() {
        return InterestRates.PURCHASES;
    }

    @Override
    public Money lateFee() {
        return Money.zero(account.currency());
    }
}
