package dev.sandbank.domain.bank.ledger;

import java.time.LocalDate;
import java.util.List;

/** The entries that changed the bank of one customer in one space, oldest first. */
public record CustomerJournal(JournalVersion version, List<JournalEntry> entries) {

    /** The journal of a customer for whom nothing was ever booked. */
    public static final CustomerJournal EMPTY = new CustomerJournal(new JournalVersion(0, 0), List.of());

    public CustomerJournal {
        entries = List.copyOf(entries);
    }

    /** The journal with these entries, in a space that was emptied so often. */
    public static CustomerJournal of(long resets, List<JournalEntry> entries) {
        long newest =
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).place().sequence();
        return new CustomerJournal(new JournalVersion(resets, newest), entries);
    }

    /** What the entries did to an account, as of a day. */
    public Balance balance(LedgerAccount account, Unit unit, LocalDate day) {
        return Balance.of(entries, account, unit, day);
    }

    /** The entries that moved something on the account. */
    public List<JournalEntry> on(LedgerAccount account, Unit unit) {
        return entries.stream()
                .filter(entry -> entry.entry().amountOn(account, unit) != 0)
                .toList();
    }
}
