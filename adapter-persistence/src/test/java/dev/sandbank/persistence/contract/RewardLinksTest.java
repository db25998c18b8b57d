package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RewardLinksContract;
import org.junit.jupiter.api.AutoClose;

class RewardLinksTest extends RewardLinksContract {

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }
}
