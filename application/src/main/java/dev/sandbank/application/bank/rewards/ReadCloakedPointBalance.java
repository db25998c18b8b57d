package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.refusal.Refused;

/**
 * Reads the points of a linked card's holder in the Americas, where an application names the link by the card or by its
 * code.
 */
public final class ReadCloakedPointBalance {

    private final CloakedLinks cloaked;
    private final Points points;

    public ReadCloakedPointBalance(SeedNames seeds, RewardLinks links, Points points, Secrets secrets) {
        this.cloaked = new CloakedLinks(seeds, links, secrets);
        this.points = points;
    }

    /**
     * The balance now.
     *
     * @throws Refused {@code REWARD_LINK_UNKNOWN}, {@code REWARD_LINK_INACTIVE}
     */
    public PointBalance read(LinkOwner owner, CloakedLink named) {
        RewardLink link = cloaked.find(owner, named).mustBeActive();
        return points.of(owner.space(), link.holder());
    }
}
