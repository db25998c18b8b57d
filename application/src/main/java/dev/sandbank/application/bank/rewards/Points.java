package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Customers' points: what the seed gave them less what the journal took. */
final class Points {

    private final SeedNames seeds;
    private final Redemptions redemptions;

    Points(SeedNames seeds, Redemptions redemptions) {
        this.seeds = seeds;
        this.redemptions = redemptions;
    }

    PointBalance of(SpaceId space, CustomerId holder) {
        long opening = TestCustomer.of(holder)
                .map(known -> RewardsSeed.openingPoints(seeds.of(space), holder.market(), known))
                .orElse(0L);
        return new PointBalance(
                RewardsProgramme.of(holder.market()), opening - redemptions.pointsRedeemedBy(space, holder));
    }
}
