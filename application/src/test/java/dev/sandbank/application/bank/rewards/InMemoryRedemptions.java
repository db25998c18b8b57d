package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** Redemptions in memory. */
public final class InMemoryRedemptions implements Redemptions {

    private record Key(SpaceId space, OrderId orderId) {}

    private final InMemoryTransactions transactions;
    private final InMemoryTable<Key, Redemption> redemptions;
    private final InMemoryRewardLinks links;

    public InMemoryRedemptions(InMemoryTransactions transactions, InMemoryRewardLinks links) {
        this.transactions = transactions;
        this.redemptions = new InMemoryTable<>(transactions);
        this.links = links;
    }

    @Override
    public void add(Redemption redemption) {
        transactions.within(() -> {
            require(links.find(redemption.space(), redemption.link()).isPresent(), "its link is not stored");
            require(
                    find(redemption.space(), redemption.link(), redemption.reference())
                            .isEmpty(),
                    "its reference was booked before");
            require(
                    redemptions.add(new Key(redemption.space(), redemption.orderId()), redemption),
                    "its order id was booked before");
            return redemption;
        });
    }

    @Override
    public Optional<Redemption> find(SpaceId space, RewardLinkCode link, String reference) {
        return redemptions.all().stream()
                .filter(redemption -> redemption.space().equals(space))
                .filter(redemption -> redemption.link().equals(link))
                .filter(redemption -> redemption.reference().equals(reference))
                .findFirst();
    }

    @Override
    public boolean has(SpaceId space, OrderId orderId) {
        return redemptions.find(new Key(space, orderId)).isPresent();
    }

    /** Removes every redemption of a space. */
    public void removeAllOf(SpaceId space) {
        redemptions.removeIf(redemption -> redemption.space().equals(space), Long.MAX_VALUE);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
