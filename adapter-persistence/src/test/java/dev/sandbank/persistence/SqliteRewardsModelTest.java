package dev.sandbank.persistence;

import dev.sandbank.application.bank.rewards.RewardStores;
import dev.sandbank.application.bank.rewards.RewardsModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqliteRewardsModelTest extends RewardsModelContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected RewardStores emptyStores() {
        return sqlite.openRewards();
    }

    @AfterTry
    void close() {
        sqlite.close();
    }
}
