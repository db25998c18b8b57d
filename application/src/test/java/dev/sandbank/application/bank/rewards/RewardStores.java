package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.support.Transactions;

/** The stores that points need, sharing their units of work, whatever they are made of. */
public record RewardStores(Transactions transactions, RewardLinks links, Redemptions redemptions) {

    public static RewardStores inMemory() {
        InMemoryStores stores = new InMemoryStores();
        return new RewardStores(stores.transactions(), stores.rewardLinks(), stores.redemptions());
    }
}
