package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;

/** The stores that points need, sharing their units of work, whatever they are made of. */
public record RewardStores(Transactions transactions, RewardLinks links, Redemptions redemptions, Journal journal) {

    public static RewardStores inMemory() {
        InMemoryStores stores = new InMemoryStores();
        return new RewardStores(stores.transactions(), stores.rewardLinks(), stores.redemptions(), stores.journal());
    }

    Points points(SpaceClocks clocks) {
        return new Points(journal, clocks);
    }
}
