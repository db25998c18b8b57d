package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.customer.CustomerId;

/**
 * Tells whether the holder of a card has enough points to pay with. The card need not be linked, and the number of
 * points is not told.
 */
public final class ReadRewardsEligibility {

    private final SeedNames seeds;
    private final Points points;

    public ReadRewardsEligibility(SeedNames seeds, Points points) {
        this.seeds = seeds;
        this.points = points;
    }

    public boolean read(LinkOwner owner, CloakedCardNumber number) {
        CustomerId holder = SeededCards.byCloakedNumber(
                        seeds.of(owner.space()), owner.market(), seeds.customers(owner.space(), owner.market()), number)
                .holder();
        return points.of(owner.space(), holder).redeemable();
    }
}
