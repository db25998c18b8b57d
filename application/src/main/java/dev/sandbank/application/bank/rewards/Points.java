package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.PointLots;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;

/** The points of customers, by the lots in which the seed and the journal gave them. */
public final class Points {

    private final Journal journal;
    private final SpaceClocks clocks;
    private final SeedNames seeds;

    public Points(Journal journal, SpaceClocks clocks, SeedNames seeds) {
        this.journal = journal;
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /** The present balance. Points are spent by what is read inside the unit of work that spends them. */
    PointBalance of(SpaceId space, CustomerId holder) {
        long opening = TestCustomer.of(holder)
                .map(known -> RewardsSeed.openingPoints(seeds.of(space), holder.market(), known))
                .orElse(0L);
        PointLots lots = PointLots.of(opening, holder, journal.of(space, holder).entries());
        return new PointBalance(RewardsProgramme.of(holder.market()), lots.available(today(space, holder)));
    }

    /** Books the entry that takes the points of a redemption. */
    void take(Redemption redemption) {
        JournalPlace place =
                JournalPlace.of(journal.nextSequence(redemption.space()), redemption.holder(), redemption.bookedAt());
        journal.add(redemption.space(), redemption.entry(place));
    }

    private LocalDate today(SpaceId space, CustomerId holder) {
        return LocalDate.ofInstant(clocks.now(space), holder.market().zone());
    }
}
