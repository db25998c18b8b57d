package dev.sandbank.persistence;

import dev.sandbank.application.bank.rewards.RedemptionsContract;
import dev.sandbank.application.bank.rewards.RewardStores;
import org.junit.jupiter.api.AfterEach;

class SqliteRedemptionsTest extends RedemptionsContract {

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
