package dev.sandbank.application.bank.ledger;

class InMemoryLedgerModelTest extends LedgerModelContract {

    @Override
    protected LedgerStores emptyStores() {
        return LedgerStores.inMemory();
    }
}
