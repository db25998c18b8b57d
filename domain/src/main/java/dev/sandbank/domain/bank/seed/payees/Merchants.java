package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.places.Shop;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;

/** The companies of a market that send bills. */
final class Merchants {

    private static final int NUMBER_LENGTH = 8;

    private Merchants() {}

    /** The number under which the bank knows the company. */
    static String number(SeedName seed, Market market, Shop shop) {
        return Dice.of(seed, "merchant number", market.name(), shop.name()).number(NUMBER_LENGTH);
    }
}
