package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SpaceId;

/** The stores that the ledger needs, sharing their units of work, whatever they are made of. */
public record LedgerStores(Transactions transactions, Journal journal) {

    public static LedgerStores inMemory() {
        InMemoryStores stores = new InMemoryStores();
        return new LedgerStores(stores.transactions(), stores.journal());
    }

    /** Books entries in one unit. */
    void add(SpaceId space, JournalEntry... entries) {
        transactions.run(() -> {
            for (JournalEntry entry : entries) {
                journal.add(space, entry);
            }
            return true;
        });
    }
}
