package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryJournalTest extends JournalContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
