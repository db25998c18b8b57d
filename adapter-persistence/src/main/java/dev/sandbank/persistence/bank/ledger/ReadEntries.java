package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The committed entries that were read last of each customer, of limited number. Entries never change, so whoever reads a
 * journal again needs only those that came after them, unless the space was reset in between.
 */
final class ReadEntries {

    private static final int MAX_ENTRIES = 200_000;

    private final Map<JournalCache.Key, CustomerJournal> journals = new LinkedHashMap<>(16, 0.75f, true);
    private int entries;

    synchronized @Nullable CustomerJournal find(JournalCache.Key key) {
        return journals.get(key);
    }

    /** Keeps what was read outside of a unit of work; what a unit reads may be undone. */
    synchronized void keep(JournalCache.Key key, CustomerJournal read) {
        CustomerJournal before = journals.put(key, read);
        entries += size(read) - (before == null ? 0 : size(before));
        Iterator<CustomerJournal> eldest = journals.values().iterator();
        while (entries > MAX_ENTRIES && eldest.hasNext()) {
            entries -= size(eldest.next());
            eldest.remove();
        }
    }

    /** Adds an entry that is durable, if all before it are here. */
    synchronized void grow(JournalCache.Key key, JournalEntry entry) {
        CustomerJournal known = journals.get(key);
        if (known != null) {
            keep(key, known.with(entry));
        }
    }

    synchronized void forgetIf(Predicate<JournalCache.Key> which) {
        journals.keySet().removeIf(which);
        entries = journals.values().stream().mapToInt(ReadEntries::size).sum();
    }

    private static int size(CustomerJournal journal) {
        return 1 + journal.entries().size();
    }
}
