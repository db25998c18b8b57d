package dev.sandbank.application.hub.admin;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryPeopleModelTest extends PeopleModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
