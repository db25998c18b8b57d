package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one customer changed in one space.
 *
 * @param entries the entries that change the customer's data, oldest first
 * @param records the customer's records, in the order in which they were first stored
 */
public record CustomerJournal(JournalVersion version, List<JournalEntry> entries, List<StoredRecord> records) {

    /** The journal of a customer without entries. */
    public static final CustomerJournal EMPTY = new CustomerJournal(new JournalVersion(0, 0, 0), List.of(), List.of());

    public CustomerJournal {
        entries = JournalEntries.of(entries);
        records = List.copyOf(records);
    }

    /** The journal of a customer without records. */
    public static CustomerJournal of(long resets, List<JournalEntry> entries) {
        return of(resets, entries, 0, List.of());
    }

    /**
     * The journal of a customer.
     *
     * @param resets how often the journal of the space was emptied
     * @param change the number of the newest change of a record of the customer
     */
    public static CustomerJournal of(long resets, List<JournalEntry> entries, long change, List<StoredRecord> records) {
        long newest =
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).place().sequence();
        return new CustomerJournal(new JournalVersion(resets, newest, change), entries, records);
    }

    /** The journal after a newer entry; the same one if it has the entry already. */
    public CustomerJournal with(JournalEntry newer) {
        if (newer.place().sequence() <= version.sequence()) {
            return this;
        }
        JournalVersion next = new JournalVersion(version.resets(), newer.place().sequence(), version.change());
        return new CustomerJournal(next, JournalEntries.of(entries).and(newer), records);
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

    /** The entries by the accounts that they change, in one pass over all of them. */
    public Map<LedgerAccount, List<JournalEntry>> byAccount() {
        Map<LedgerAccount, List<JournalEntry>> byAccount = new HashMap<>();
        for (JournalEntry entry : entries) {
            entry.entry().postings().stream()
                    .map(Posting::account)
                    .distinct()
                    .forEach(account -> byAccount
                            .computeIfAbsent(account, changed -> new ArrayList<>())
                            .add(entry));
        }
        return byAccount;
    }

    /** The customer's records of a kind, in the order in which they were first stored. */
    public <T extends BankRecord> List<T> records(RecordKind<T> kind) {
        return records.stream()
                .filter(stored -> stored.kind().equals(kind.name()))
                .map(kind::read)
                .toList();
    }
}
