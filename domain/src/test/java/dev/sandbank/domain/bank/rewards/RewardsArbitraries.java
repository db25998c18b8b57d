package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of reward programmes, orders and codes. */
public final class RewardsArbitraries {

    private RewardsArbitraries() {}

    public static Arbitrary<RewardsProgramme> programmes() {
        return Arbitraries.of(Market.values()).map(RewardsProgramme::of);
    }

    /** Opening balances, small and large. */
    public static Arbitrary<Long> openings() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 500), Arbitraries.longs().between(0, 300_000));
    }

    /** Orders in the currency, of any number of points, mostly numbers that can be redeemed. */
    public static Arbitrary<RedemptionOrder> orders(Currency currency) {
        Arbitrary<Long> points = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 150).map(hundreds -> hundreds * 100)),
                Tuple.of(2, Arbitraries.longs().between(-20_000, 20_000)),
                Tuple.of(1, Arbitraries.longs()));
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(1, 10_000_000).map(minorUnits -> new Money(minorUnits, currency));
        Arbitrary<String> descriptions = Arbitraries.of("", "A pair of shoes", "Hotpot for four");
        return Combinators.combine(amounts, points, descriptions).as(RedemptionOrder::new);
    }

    public static Arbitrary<byte[]> randomBytes() {
        return Arbitraries.longs().map(seed -> {
            byte[] bytes = new byte[32];
            new Random(seed).nextBytes(bytes);
            return bytes;
        });
    }
}
