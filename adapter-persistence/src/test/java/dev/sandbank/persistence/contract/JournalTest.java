package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.ledger.JournalContract;
import org.junit.jupiter.api.AutoClose;

class JournalTest extends JournalContract {

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }
}
