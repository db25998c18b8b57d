package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RedemptionsContract;
import org.junit.jupiter.api.AutoClose;

class RedemptionsTest extends RedemptionsContract {

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }
}
