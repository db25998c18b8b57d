package dev.sandbank.application.bank.rewards;

class InMemoryRewardsModelTest extends RewardsModelContract {

    @Override
    protected RewardStores emptyStores() {
        return RewardStores.inMemory();
    }
}
