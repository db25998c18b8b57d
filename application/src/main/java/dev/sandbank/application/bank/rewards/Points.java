package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.PointLots;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The points of customers, by the lots in which the seed and the journal gave them. */
public final class Points {

    private static final Set<EntryKind> EARNINGS = EnumSet.of(EntryKind.POINTS_EARNED, EntryKind.POINTS_TAKEN_BACK);

    private final Journal journal;
    private final SpaceClocks clocks;
    private final SeedNames seeds;

    public Points(Journal journal, SpaceClocks clocks, SeedNames seeds) {
        this.journal = journal;
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /** The present balance. Points are spent by what is read inside the unit of work that spends them. */
    public PointBalance of(SpaceId space, CustomerId holder) {
        return new PointBalance(RewardsProgramme.of(holder.market()), onDay(space, holder, today(space, holder)));
    }

    /** What could be spent at the end of a day. */
    public long onDay(SpaceId space, CustomerId holder, LocalDate day) {
        long opening = seeds.customer(space, holder)
                .map(known -> RewardsSeed.openingPoints(seeds.of(space), holder.market(), known))
                .orElse(0L);
        List<JournalEntry> entries = journal.of(space, holder).entries().stream()
                .filter(entry -> !entry.place().on().isAfter(day))
                .toList();
        return PointLots.of(opening, holder, entries).available(day);
    }

    /** What was earned and posted after a day, less what refunds took back since; never negative. */
    public long earnedAfter(SpaceId space, CustomerId holder, LocalDate day) {
        LedgerAccount own = LedgerAccount.pointsOf(holder);
        long earned = journal.of(space, holder).entries().stream()
                .filter(entry -> EARNINGS.contains(entry.kind())
                        && entry.postsOn().isAfter(day)
                        && entry.isPostedBy(today(space, holder)))
                .mapToLong(entry -> entry.entry().amountOn(own, Unit.POINTS))
                .sum();
        return Math.max(0, earned);
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
