package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * The use of a card by a customer who is late: there are no purchases, and the monthly payment is about the fee and the
 * interest, which is less than is due.
 */
record LateUse(AccountBlueprint account) implements Credit {

    private static final int FEE_THOUSANDTHS = 5;
    private static final int SPREAD_THOUSANDTHS = 4;

    @Override
    public List<Movement> used(YearMonth month) {
        return List.of();
    }

    @Override
    public Money carried(YearMonth statement) {
        long spread = Amounts.share(account.balance(), SPREAD_THOUSANDTHS).minorUnits();
        long from = account.dice("carried", statement.toString()).between(-spread, spread);
        return account.balance().plus(new Money(from, account.currency()));
    }

    @Override
    public BigDecimal rate() {
        return InterestRates.PURCHASES;
    }

    @Override
    public Money lateFee() {
        return Amounts.roundUp(Amounts.share(account.balance(), FEE_THOUSANDTHS));
    }
}
