package dev.sandbank.application.hub.team;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryTeamStoresTest extends TeamStoresContract {

    @Override
    protected Stores open() {
        return new InMemoryStores();
    }
}
