package dev.sandbank.application.bank.rewards;

class InMemoryRedemptionsTest extends RedemptionsContract {

    @Override
    protected RewardStores emptyStores() {
        return RewardStores.inMemory();
    }
}
