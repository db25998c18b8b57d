package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SpaceId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The committed entries that were read last of each customer, of limited number. Entries never change, so whoever reads a
 * journal again needs only those that came after them, unless the space was reset in between. What is kept of a space is
 * complete up to the newest entry that this process booked there.
 */
final class ReadEntries {

    private static final int MAX_ENTRIES = 200_000;

    /** Less than any number of an entry, and not the one before the first. */
    private static final long UNKNOWN = -1;

    private final Map<JournalCache.Key, CustomerJournal> journals = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<SpaceId, Long> newest = new HashMap<>();
    private int entries;

    /** What is kept of a customer. */
    synchronized Known find(JournalCache.Key key) {
        return new Known(journals.get(key), newest(key.space()));
    }

    /**
     * Keeps what was read outside of a unit of work; what a unit reads may be undone.
     *
     * @param upTo the number of an entry up to which it is complete; if a newer one was booked meanwhile, nothing is kept
     */
    synchronized void keep(JournalCache.Key key, CustomerJournal read, long upTo) {
        if (newest(key.space()) <= upTo) {
            put(key, read);
        }
    }

    /**
     * Whether a durable entry is the next one after those that are known of its space. If it is not, another process has
     * booked, and all that is kept of the space is forgotten.
     */
    synchronized boolean isNext(SpaceId space, JournalEntry entry) {
        long sequence = entry.place().sequence();
        boolean next = newest(space) == sequence - 1;
        if (!next) {
            journals.keySet().removeIf(key -> key.space().equals(space));
            entries = journals.values().stream().mapToInt(ReadEntries::size).sum();
            newest.put(space, sequence);
        }
        return next;
    }

    /**
     * Adds the next entry of a space to the journals of its customers.
     *
     * @param grown the journals, null for one that only this class may know
     */
    synchronized void grow(SpaceId space, JournalEntry entry, Map<JournalCache.Key, @Nullable CustomerJournal> grown) {
        grown.forEach((key, journal) -> {
            CustomerJournal known = journals.get(key);
            if (journal != null) {
                put(key, journal);
            } else if (known != null) {
                put(key, known.with(entry));
            }
        });
        newest.put(space, entry.place().sequence());
    }

    /** To be called when another process may have booked in some spaces. */
    synchronized void doubt(Predicate<SpaceId> which) {
        newest.keySet().removeIf(which);
    }

    private long newest(SpaceId space) {
        return newest.getOrDefault(space, UNKNOWN);
    }

    private void put(JournalCache.Key key, CustomerJournal journal) {
        CustomerJournal before = journals.put(key, journal);
        entries += size(journal) - (before == null ? 0 : size(before));
        Iterator<CustomerJournal> eldest = journals.values().iterator();
        while (entries > MAX_ENTRIES && eldest.hasNext()) {
            entries -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(CustomerJournal journal) {
        return 1 + journal.entries().size();
    }

    /**
     * What is kept of a customer.
     *
     * @param journal null if nothing is
     * @param upTo the number of the entry up to which it is complete, less than any number if that is unknown
     */
    record Known(@Nullable CustomerJournal journal, long upTo) {}
}
