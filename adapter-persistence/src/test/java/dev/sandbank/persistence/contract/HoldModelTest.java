package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.hold.HoldModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class HoldModelTest extends HoldModelContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }

    @Override
    protected Stores reopened(Stores stores) {
        return fixture.reopen();
    }

    @AfterTry
    void close() {
        fixture.close();
    }
}
