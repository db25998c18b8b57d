package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.admin.PeopleModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqlitePeopleModelTest extends PeopleModelContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }

    @AfterTry
    void close() {
        sqlite.close();
    }
}
