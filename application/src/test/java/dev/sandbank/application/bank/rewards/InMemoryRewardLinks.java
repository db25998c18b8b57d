package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/** Reward links in memory. */
public final class InMemoryRewardLinks implements RewardLinks {

    private record Key(SpaceId space, RewardLinkCode code) {}

    private final InMemoryTable<Key, RewardLink> links;

    public InMemoryRewardLinks(InMemoryTransactions transactions) {
        links = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean add(RewardLink link) {
        return links.add(new Key(link.owner().space(), link.code()), link);
    }

    @Override
    public Optional<RewardLink> find(SpaceId space, RewardLinkCode code) {
        return links.find(new Key(space, code));
    }

    @Override
    public boolean setActive(SpaceId space, RewardLinkCode code, boolean active) {
        return links.change(new Key(space, code), any -> true, link -> link.withActive(active));
    }

    @Override
    public boolean end(SpaceId space, RewardLinkCode code, Instant endedAt) {
        return links.remove(new Key(space, code));
    }

    /** Removes every link of a space. */
    public void removeAllOf(SpaceId space) {
        links.removeIf(link -> link.owner().space().equals(space), Long.MAX_VALUE);
    }
}
