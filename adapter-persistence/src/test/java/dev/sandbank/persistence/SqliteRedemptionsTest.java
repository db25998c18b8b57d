package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RedemptionsContract;
import org.junit.jupiter.api.AutoClose;

class SqliteRedemptionsTest extends RedemptionsContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
