package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryLedgerModelTest extends LedgerModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
