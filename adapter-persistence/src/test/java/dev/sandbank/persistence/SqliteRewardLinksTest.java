package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RewardLinksContract;
import org.junit.jupiter.api.AutoClose;

class SqliteRewardLinksTest extends RewardLinksContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
