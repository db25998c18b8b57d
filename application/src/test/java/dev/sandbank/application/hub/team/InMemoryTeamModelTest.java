package dev.sandbank.application.hub.team;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryTeamModelTest extends TeamModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
