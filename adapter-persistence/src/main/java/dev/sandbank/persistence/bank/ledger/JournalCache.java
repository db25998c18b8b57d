package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.ReadCache;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers the journals that were read last, so that reading the bank needs no SQL. */
public final class JournalCache {

    /** The weight of a journal is the number of its entries and records plus one. */
    private static final int MAX_WEIGHT = 200_000;

    /** Less than any number of an entry, and not the one before the first. */
    private static final long UNKNOWN = -1;

    record Key(SpaceId space, CustomerId customer) {
        // Written out, because reading accounts compares it often: decision 61.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && customer.equals(that.customer) && space.equals(that.space);
        }

        @Override
        public int hashCode() {
            return 31 * customer.hashCode() + space.hashCode();
        }
    }

    private final ReadCache<Key, CustomerJournal> journals;
    private final ReadEntries entries = new ReadEntries();
    private final SharedParts shared = new SharedParts();
    private final Map<SpaceId, Long> newest = new ConcurrentHashMap<>();

    private JournalCache(ReadCache<Key, CustomerJournal> journals) {
        this.journals = journals;
    }

    /** The cache of a server. */
    public static JournalCache limited() {
        return new JournalCache(new ReadCache<>(
                MAX_WEIGHT,
                (key, journal) ->
                        1 + journal.entries().size() + journal.records().size()));
    }

    /** The cache of a command, which remembers entries alone: another process may change the rest at any time. */
    public static JournalCache none() {
        return new JournalCache(ReadCache.none());
    }

    ReadCache<Key, CustomerJournal> journals() {
        return journals;
    }

    ReadEntries entries() {
        return entries;
    }

    /**
     * To be called when an entry is durable, in the order of the entries of its space. Journals in memory grow by it. If
     * another process booked before it, the journals of the space are forgotten, because they lack what it booked.
     */
    void grow(SpaceId space, JournalEntry entry) {
        long sequence = entry.place().sequence();
        if (newest(space) == sequence - 1) {
            growAll(space, entry);
        } else {
            journals.forgetIf(key -> key.space().equals(space));
            entries.forgetIf(key -> key.space().equals(space));
        }
        // Last, because whoever reads this number relies on the entries up to it.
        newest.put(space, sequence);
    }

    /** The number of the entry up to which the entries in memory are complete; none of an entry if that is unknown. */
    long newest(SpaceId space) {
        return newest.getOrDefault(space, UNKNOWN);
    }

    private void growAll(SpaceId space, JournalEntry entry) {
        JournalEntry kept = shared.of(entry);
        grow(new Key(space, kept.place().customer()), kept);
        Counterpart other = kept.counterpart();
        if (other != null) {
            grow(new Key(space, other.customer()), kept);
        }
    }

    private void grow(Key key, JournalEntry entry) {
        CustomerJournal grown = journals.change(key, journal -> journal.with(entry));
        if (grown == null) {
            entries.grow(key, entry);
        } else {
            entries.keep(key, grown);
        }
    }

    /** The same entries in a form for keeping. */
    List<JournalEntry> shared(List<JournalEntry> read) {
        return read.stream().map(shared::of).toList();
    }

    /** To be called when a record of somebody was changed; of people whom the bank does not know nothing is kept. */
    public void forget(SpaceId space, Holder holder) {
        if (!holder.userId().isEmpty()) {
            journals.forget(new Key(space, holder.customer()));
        }
    }

    /** To be called when another process has written. */
    public void forgetAll() {
        newest.clear();
        journals.forgetAll();
    }
}
