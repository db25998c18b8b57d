package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.order.PointDoorsContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqlitePointDoorsTest extends PointDoorsContract {

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
