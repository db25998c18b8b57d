package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;

/** Reads the points of a linked card's holder. */
public final class ReadPointBalance {

    private final OwnedLinks owned;
    private final Points points;

    public ReadPointBalance(RewardLinks links, Points points) {
        this.owned = new OwnedLinks(links);
        this.points = points;
    }

    /**
     * The balance now.
     *
     * @throws Refused {@code REWARD_LINK_UNKNOWN}, {@code REWARD_LINK_INACTIVE}
     */
    public PointBalance read(LinkOwner owner, RewardLinkCode code) {
        return points.of(owner.space(), owned.findActive(owner, code).holder());
    }
}
