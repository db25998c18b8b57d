package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.ReadCache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /**
     * A journal in memory.
     *
     * @param forgotten how often the journals of its space had been forgotten before it was read
     */
    private record Remembered(CustomerJournal journal, long forgotten) {}

    /** What was true before a journal was read that is to be remembered. */
    record Ticket(long changes, long forgotten) {}

    private final ReadCache<Key, Remembered> journals;
    private final Map<String, Long> forgotten = new ConcurrentHashMap<>();
    private final KeptJournals kept = new KeptJournals();
    private final SharedParts shared = new SharedParts();

    private JournalCache(ReadCache<Key, Remembered> journals) {
        this.journals = journals;
    }

    /** The cache of a server. */
    public static JournalCache limited() {
        return new JournalCache(new ReadCache<>(
                MAX_WEIGHT,
                (key, known) -> 1
                        + known.journal().entries().size()
                        + known.journal().records().size()));
    }

    /** The cache of a command, which asks each time what came after that which is kept: another process may write at any time. */
    public static JournalCache none() {
        return new JournalCache(ReadCache.none());
    }

    /** The journal, if it is in memory and up to date. */
    @Nullable
    CustomerJournal find(Key key) {
        Remembered known = journals.find(key);
        return known != null && isCurrent(key, known) ? known.journal() : null;
    }

    /** To be called before a journal is read outside of a unit of work. */
    Ticket ticket(Key key) {
        return new Ticket(journals.ticket(), forgotten(key.space()));
    }

    /** Remembers a journal that was read after the ticket was taken, unless something was booked or forgotten since. */
    void remember(Ticket ticket, Key key, KeptJournals.Kept read) {
        journals.remember(ticket.changes(), key, new Remembered(read.journal(), ticket.forgotten()));
        kept.keep(key, read);
    }

    KeptJournals kept() {
        return kept;
    }

    /**
     * To be called when an entry is durable, in the order of the entries of its space. Journals in memory grow by it. If
     * another process may have booked before it, the journals of the space are read again, because they lack what it booked.
     */
    void grow(SpaceId space, JournalEntry entry) {
        JournalEntry one = shared.of(entry);
        List<CustomerId> customers = customers(one);
        if (!kept.grow(space, one, customers)) {
            forget(space.value());
            return;
        }
        for (CustomerId customer : customers) {
            Key key = new Key(space, customer);
            KeptJournals.Kept same = kept.find(key);
            journals.change(key, known -> grown(known, one, same == null ? null : same.journal()));
        }
    }

    /** @param kept the journal that is kept, which is taken if it has become the same, to need its memory once */
    private static Remembered grown(Remembered known, JournalEntry entry, @Nullable CustomerJournal kept) {
        JournalVersion version = known.journal().version();
        long sequence = Math.max(version.sequence(), entry.place().sequence());
        JournalVersion next = new JournalVersion(version.resets(), sequence, version.change());
        CustomerJournal grown = kept != null && kept.version().equals(next)
                ? kept
                : known.journal().with(entry);
        return new Remembered(grown, known.forgotten());
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
        spaces.forEach(this::forget);
    }

    /** The journals stay in memory until they are replaced, because looking for them would take longer. */
    private void forget(String space) {
        forgotten.merge(space, 1L, Long::sum);
    }

    private long forgotten(SpaceId space) {
        return forgotten.getOrDefault(space.value(), 0L);
    }

    private boolean isCurrent(Key key, Remembered known) {
        return known.forgotten() == forgotten(key.space());
    }

    /** To be called when another process has written. */
    public void forgetAll() {
        kept.doubt();
        journals.forgetAll();
    }
}
