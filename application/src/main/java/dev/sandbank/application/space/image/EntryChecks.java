package dev.sandbank.application.space.image;

import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what no journal of this bank can have. What an entry alone cannot have is refused when it is read. */
final class EntryChecks {

    private final Set<String> references = new HashSet<>();
    private final Set<List<Object>> ends = new HashSet<>();
    private final Map<List<Object>, Long> sums = new HashMap<>();

    private final ImageCustomers customers;

    private EntryChecks(ImageCustomers customers) {
        this.customers = customers;
    }

    /**
     * Checks a whole journal.
     *
     * @throws Refused SPACE_DETAILS_INVALID naming the first entry that cannot be
     */
    static void check(List<JournalEntry> entries, ImageCustomers customers) {
        EntryChecks checks = new EntryChecks(customers);
        for (int i = 0; i < entries.size(); i++) {
            try {
                checks.add(entries.get(i), i + 1);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw ImportSpace.invalid("entry " + (i + 1) + ": " + e.getMessage());
            }
        }
    }

    private void add(JournalEntry entry, int number) {
        require(
                entry.place().sequence() == number,
                "its sequence is " + entry.place().sequence());
        customers.known(entry.place().customer());
        Counterpart other = entry.counterpart();
        if (other != null) {
            customers.known(other.customer());
        }
        requireOrigin(entry);
        require(references.add(entry.reference()), "the reference " + entry.reference() + " is taken");
        if (entry.link().effect().moves()) {
            entry.entry().postings().forEach(this::add);
        }
    }

    private void add(Posting posting) {
        sums.merge(List.of(posting.account(), posting.unit()), posting.amount(), Math::addExact);
    }

    /** Money is held, settled, and freed once. */
    private void requireOrigin(JournalEntry entry) {
        String origin = entry.link().origin();
        if (origin != null) {
            require(references.contains(origin), "no entry before it has the reference " + origin);
            EntryEffect effect = entry.link().effect();
            require(effect == EntryEffect.MOVES || ends.add(List.of(origin, effect)), origin + " has ended before");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
