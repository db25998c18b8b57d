package dev.sandbank.persistence.bank.ledger;

import com.github.benmanes.caffeine.cache.Interner;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal parts of entries one object. Entries in memory are many and name the same few accounts and customers, so
 * each takes a third of the memory.
 */
final class SharedParts {

    private final Interner<LedgerAccount> accounts = Interner.newWeakInterner();
    private final Interner<Unit> units = Interner.newWeakInterner();
    private final Interner<CustomerId> customers = Interner.newWeakInterner();

    /** The same entry, made of shared parts. */
    JournalEntry of(JournalEntry entry) {
        JournalPlace place = entry.place();
        Entry moved = entry.entry();
        return new JournalEntry(
                new JournalPlace(place.sequence(), customers.intern(place.customer()), place.at(), place.on()),
                entry.kind(),
                new Entry(
                        moved.reference(),
                        place.on(),
                        moved.postings().stream().map(this::of).toList()),
                entry.postsOn().equals(place.on()) ? place.on() : entry.postsOn(),
                entry.subject(),
                entry.card(),
                of(entry.counterpart()),
                entry.link());
    }

    private Posting of(Posting posting) {
        return new Posting(accounts.intern(posting.account()), units.intern(posting.unit()), posting.amount());
    }

    private @Nullable Counterpart of(@Nullable Counterpart other) {
        return other == null ? null : new Counterpart(customers.intern(other.customer()), other.subject());
    }
}
