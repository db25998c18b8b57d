package dev.sandbank.application.bank.rewards;

class InMemoryRewardLinksTest extends RewardLinksContract {

    @Override
    protected RewardStores emptyStores() {
        return RewardStores.inMemory();
    }
}
