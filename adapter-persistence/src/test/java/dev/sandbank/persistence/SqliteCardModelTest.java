package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.change.CardModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqliteCardModelTest extends CardModelContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }

    @Override
    protected Stores reopened(Stores stores) {
        return sqlite.reopen();
    }

    @AfterTry
    void close() {
        sqlite.close();
    }
}
