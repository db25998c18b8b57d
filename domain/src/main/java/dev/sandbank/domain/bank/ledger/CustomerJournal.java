package dev.sandbank.domain.bank.ledger;

import java.time.LocalDate;
import java.util.List;

/** The entries of one customer in one space, oldest first. */
public record CustomerJournal(JournalVersion version, List<JournalEntry> entries) {

    /** The journal of a customer without entries. */
    public static final CustomerJournal EMPTY = new CustomerJournal(new JournalVersion(0, 0), List.of());

    public CustomerJournal {
        entries = List.copyOf(entries);
    }

    /** The journal with these entries, in a space whose journal was emptied {@code resets} times. */
    public static CustomerJournal of(long resets, List<JournalEntry> entries) {
        long newest =
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).place().sequence();
        return new CustomerJournal(new JournalVersion(resets, newest), entries);
    }

    /** The effect of the entries on an account, on a given day. */
    public Balance balance(LedgerAccount account, Unit unit, LocalDate day) {
        return Balance.of(entries, account, unit, day);
    }

    /** The entries that changed the account. */
    public List<JournalEntry> on(LedgerAccount account, Unit unit) {
        return entries.stream()
                .filter(entry -> entry.entry().amountOn(account, unit) != 0)
                .toList();
    }
}
