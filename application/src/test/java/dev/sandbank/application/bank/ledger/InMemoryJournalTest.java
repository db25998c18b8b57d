package dev.sandbank.application.bank.ledger;

class InMemoryJournalTest extends JournalContract {

    @Override
    protected LedgerStores emptyStores() {
        return LedgerStores.inMemory();
    }
}
