package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.team.TeamStoresContract;

class TeamStoresTest extends TeamStoresContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores open() {
        return fixture.openEmpty();
    }

    @Override
    protected void close() {
        fixture.close();
    }
}
