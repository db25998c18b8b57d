package dev.sandbank.application.hub.contact;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryContactModelTest extends ContactModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
