package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;

/** The points a test customer starts with. */
public final class RewardsSeed {

    private RewardsSeed() {}

    /**
     * The points at the start: many for customers with cards, too few to spend for the troubled customer, and none for
     * customers without a card. The points belong to the customer: all their cards, and all applications linked to
     * them, share one balance.
     */
    public static long openingPoints(SeedName seed, Market market, SeedCustomer customer) {
        Dice dice = Dice.of(seed, "points", market.name(), customer.idLabel());
        return switch (customer.like()) {
            case EVERYTHING -> dice.between(150_000, 250_000);
            case CARDS_ONLY -> dice.between(20_000, 60_000);
            case TROUBLED -> dice.between(40, 90);
            case NEWCOMER, WEALTHY -> 0;
        };
    }
}
