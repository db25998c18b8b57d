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

    private final Map<JournalCache.Key, Kept> journals = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<SpaceId, Run> runs = new HashMap<>();
    private int weight;

    /** What is kept of a customer; null if nothing is. */
    synchronized @Nullable Kept find(JournalCache.Key key) {
        Kept kept = journals.get(key);
        return kept == null ? null : kept.upTo(reach(key.space(), kept));
    }

    /**
     * Keeps what was read outside of a unit of work; what a unit reads may be undone. A reading that something newer was
     * booked after is not kept, because it lacks that.
     */
    synchronized void keep(JournalCache.Key key, Kept read) {
        Run run = runs.get(key.space());
        if (run == null || run.to() <= read.upTo()) {
            put(key, read);
        }
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
            Kept kept = journals.get(key);
            if (kept != null && reach(space, kept) == sequence - 1) {
                put(key, new Kept(kept.journal().with(entry), sequence, kept.changes()));
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
    private long reach(SpaceId space, Kept kept) {
        Run run = runs.get(space);
        return run != null && kept.upTo() >= run.from() - 1 ? Math.max(run.to(), kept.upTo()) : kept.upTo();
    }

    private void put(JournalCache.Key key, Kept kept) {
        Kept before = journals.put(key, kept);
        weight += weight(kept) - (before == null ? 0 : weight(before));
        Iterator<Kept> eldest = journals.values().iterator();
        while (weight > MAX_WEIGHT && eldest.hasNext()) {
            weight -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static int weight(Kept kept) {
        return 1 + kept.journal().entries().size() + kept.journal().records().size();
    }

    /**
     * What is kept of a customer, or was read.
     *
     * @param upTo the number of an entry of the space; the journal has all up to that one, and perhaps newer ones
     * @param changes the number of a change of a record in the space; the same is true of it
     */
    record Kept(CustomerJournal journal, long upTo, long changes) {

        private Kept upTo(long entry) {
            return new Kept(journal, entry, changes);
        }
    }

    /** Entries of a space that this process booked one after another. */
    private record Run(long from, long to) {}
}
