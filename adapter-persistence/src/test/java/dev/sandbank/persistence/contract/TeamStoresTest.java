package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.team.TeamStoresContract;
import net.jqwik.api.lifecycle.AfterProperty;

class TeamStoresTest extends TeamStoresContract {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    @Override
    protected Stores open() {
        return fixture.openEmpty();
    }
}
