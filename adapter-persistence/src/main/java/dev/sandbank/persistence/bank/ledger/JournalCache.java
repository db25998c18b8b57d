package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.ReadCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers the journals that were read last, so that reading the bank needs no SQL. */
public final class JournalCache {

    /** The weight of a journal is the number of its entries and records plus one. */
    private static final int MAX_WEIGHT = 200_000;

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
        if (!entries.isNext(space, entry)) {
            journals.forgetIf(key -> key.space().equals(space));
            return;
        }
        JournalEntry kept = shared.of(entry);
        Map<Key, @Nullable CustomerJournal> grown = new HashMap<>();
        for (CustomerId customer : customers(kept)) {
            Key key = new Key(space, customer);
            grown.put(key, journals.change(key, journal -> journal.with(kept)));
        }
        entries.grow(space, kept, grown);
    }

    private static List<CustomerId> customers(JournalEntry entry) {
        Counterpart other = entry.counterpart();
        return other == null
                ? List.of(entry.place().customer())
                : List.of(entry.place().customer(), other.customer());
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

    /** To be called when another process has written in these spaces. */
    public void forget(Set<String> spaces) {
        entries.doubt(space -> spaces.contains(space.value()));
        journals.forgetIf(key -> spaces.contains(key.space().value()));
    }

    /** To be called when another process has written. */
    public void forgetAll() {
        entries.doubt(space -> true);
        journals.forgetAll();
    }
}
