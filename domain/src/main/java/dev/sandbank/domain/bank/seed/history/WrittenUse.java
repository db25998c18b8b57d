package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A card whose purchases somebody wrote down. What each statement charges is paid in full, and the written debt stays.
 *
 * @param lines the purchases and the cash
 */
record WrittenUse(AccountBlueprint account, WrittenPlan lines) implements Credit {

    @Override
    public List<Movement> used(YearMonth month) {
        return lines.of(month);
    }

    @Override
    public Money carried(YearMonth statement) {
        return account.balance();
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
