package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryRewardsModelTest extends RewardsModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
