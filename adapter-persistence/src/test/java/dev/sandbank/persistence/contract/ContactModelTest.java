package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.contact.ContactModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class ContactModelTest extends ContactModelContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }

    @AfterTry
    void close() {
        fixture.close();
    }
}
