package dev.sandbank.persistence;

import dev.sandbank.application.bank.rewards.RewardLinksContract;
import dev.sandbank.application.bank.rewards.RewardStores;
import org.junit.jupiter.api.AfterEach;

class SqliteRewardLinksTest extends RewardLinksContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected RewardStores emptyStores() {
        return sqlite.openRewards();
    }

    @AfterEach
    void close() {
        sqlite.close();
    }
}
