package dev.sandbank.domain.bank;

import dev.sandbank.domain.market.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Amounts in every currency, small ones as often as large ones. */
public final class MoneyArbitraries {

    private static final long MOST = 1_000_000_000_000L;

    private MoneyArbitraries() {}

    /** Amounts of more than zero. */
    public static Arbitrary<Money> positive() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(1, 1_000),
                                Arbitraries.longs().between(1, MOST).withDistribution(RandomDistribution.uniform())),
                        Arbitraries.of(Currency.class))
                .as(Money::new);
    }

    /** Amounts of any sign. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                positive(),
                positive().map(Money::negate),
                Arbitraries.of(Currency.class).map(Money::zero));
    }
}
