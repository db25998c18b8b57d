package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.change.CardModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class CardModelTest extends CardModelContract {

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
