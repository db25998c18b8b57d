package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.team.TeamStoresContract;

class SqliteTeamStoresTest extends TeamStoresContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores open() {
        return sqlite.openEmpty();
    }

    @Override
    protected void close() {
        sqlite.close();
    }
}
