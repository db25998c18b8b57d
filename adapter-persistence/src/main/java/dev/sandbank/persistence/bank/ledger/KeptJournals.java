package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The committed journals that were read last of each customer, of limited number. Entries never change, and changes of
 * records are counted, so whoever reads a journal again needs only what came after it, unless the space was reset in between.
 */
final class KeptJournals {

    private static final int MAX_WEIGHT = 200_000;

    private final Map<JournalCache.Key, Growing> journals = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<SpaceId, Run> runs = new HashMap<>();
    private int weight;

    /** What is kept of a customer; null if nothing is. */
    synchronized @Nullable Kept find(JournalCache.Key key) {
        Growing one = journals.get(key);
        return one == null
                ? null
                : new Kept(
                        one.kept().journal(),
                        reach(key.space(), one),
                        one.kept().changes());
    }

    /** Keeps what was read outside of a unit of work, unless more is kept; what a unit reads may be undone. */
    synchronized void keep(JournalCache.Key key, Kept read) {
        Growing before = journals.get(key);
        Run run = runs.get(key.space());
        if (before == null || isOlder(before, read, key.space())) {
            put(key, new Growing(read, run == null ? 0 : run.to()));
        }
    }

    private boolean isOlder(Growing before, Kept read, SpaceId space) {
        long resets = before.kept().journal().version().resets();
        return resets != read.journal().version().resets() || reach(space, before) <= read.upTo();
    }

    /**
     * Adds a durable entry that this process booked to those of the journals that have all before it; the others are
     * behind, and get it when they are read.
     *
     * @return whether it came right after the one that this process booked last in the space
     */
    synchronized boolean grow(SpaceId space, JournalEntry entry, List<CustomerId> customers) {
        long sequence = entry.place().sequence();
        for (CustomerId customer : customers) {
            JournalCache.Key key = new JournalCache.Key(space, customer);
            Growing one = journals.get(key);
            if (one != null && reach(space, one) == sequence - 1) {
                Kept kept = one.kept();
                put(key, new Growing(new Kept(kept.journal().with(entry), sequence, kept.changes()), sequence));
            }
        }
        Run run = runs.get(space);
        boolean next = run != null && run.to() == sequence - 1;
        runs.put(space, new Run(next && run != null ? run.from() : sequence, sequence));
        return next;
    }

    /** To be called when a space may have been reset, because its entries are counted anew then. */
    synchronized void doubt() {
        runs.clear();
    }

    /** The number of the entry up to which a journal has everything. */
    private long reach(SpaceId space, Growing one) {
        Run run = runs.get(space);
        long upTo = one.kept().upTo();
        return run != null && one.since() <= upTo && run.from() <= upTo + 1 ? Math.max(run.to(), upTo) : upTo;
    }

    private void put(JournalCache.Key key, Growing one) {
        Growing before = journals.put(key, one);
        weight += weight(one) - (before == null ? 0 : weight(before));
        Iterator<Growing> eldest = journals.values().iterator();
        while (weight > MAX_WEIGHT && eldest.hasNext()) {
            weight -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static int weight(Growing one) {
        CustomerJournal journal = one.kept().journal();
        return 1 + journal.entries().size() + journal.records().size();
    }

    /**
     * What is kept of a customer, or was read.
     *
     * @param upTo the number of an entry of the space; the journal has all up to that one, and perhaps newer ones
     * @param changes the number of a change of a record in the space; the same is true of it
     */
    record Kept(CustomerJournal journal, long upTo, long changes) {}

    /**
     * A journal that gets what this process books.
     *
     * @param since the number of the entry that this process had booked last when the journal was put here
     */
    private record Growing(Kept kept, long since) {}

    /** Entries of a space that this process booked one after another. */
    private record Run(long from, long to) {}
}
