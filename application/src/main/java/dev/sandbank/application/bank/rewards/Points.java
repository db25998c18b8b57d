package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;

/** The points of customers: those of the seed, plus those the journal added, minus those it took. */
public final class Points {

    private final Journal journal;
    private final SpaceClocks clocks;
    private final SeedNames seeds;

    public Points(Journal journal, SpaceClocks clocks, SeedNames seeds) {
        this.journal = journal;
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /** The balance, for display only. */
    PointBalance of(SpaceId space, CustomerId holder) {
        return balance(
                space,
                holder,
                journal.of(space, holder).balance(LedgerAccount.pointsOf(holder), Unit.POINTS, today(space, holder)));
    }

    /** The present balance; to be read inside the unit of work that spends the points. */
    PointBalance toSpend(SpaceId space, CustomerId holder) {
        return balance(
                space,
                holder,
                journal.balance(space, LedgerAccount.pointsOf(holder), Unit.POINTS, today(space, holder)));
    }

    /** Books the entry that takes the points of a redemption. */
    void take(Redemption redemption) {
        JournalPlace place =
                JournalPlace.of(journal.nextSequence(redemption.space()), redemption.holder(), redemption.bookedAt());
        journal.add(redemption.space(), redemption.entry(place));
    }

    private PointBalance balance(SpaceId space, CustomerId holder, Balance change) {
        long opening = TestCustomer.of(holder)
                .map(known -> RewardsSeed.openingPoints(seeds.of(space), holder.market(), known))
                .orElse(0L);
        return new PointBalance(RewardsProgramme.of(holder.market()), opening + change.available());
    }

    private LocalDate today(SpaceId space, CustomerId holder) {
        return LocalDate.ofInstant(clocks.now(space), holder.market().zone());
    }
}
