package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RewardsModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqliteRewardsModelTest extends RewardsModelContract {

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
