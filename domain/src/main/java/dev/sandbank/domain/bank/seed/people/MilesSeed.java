package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;

/** The accounts that customers have with airlines. */
public final class MilesSeed {

    private static final int DIGITS = 8;

    private MilesSeed() {}

    /** The eight digits by which an airline's programme knows a customer. */
    public static String member(SeedName seed, CustomerId customer, String programme) {
        return Dice.of(seed, "miles", customer.market().name(), customer.userId(), programme)
                .digits(DIGITS);
    }
}
