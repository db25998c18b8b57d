package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;

/** Ends a link, active or not. Points redeemed by it stay spent. Linking the card again makes a new inactive link. */
public final class UnlinkRewards {

    private final RewardLinks links;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final OwnedLinks owned;

    public UnlinkRewards(RewardLinks links, Transactions transactions, SpaceClocks clocks) {
        this.links = links;
        this.transactions = transactions;
        this.clocks = clocks;
        this.owned = new OwnedLinks(links);
    }

    /**
     * Ends it.
     *
     * @throws Refused {@code REWARD_LINK_UNKNOWN}, also if it ended before
     */
    public void unlink(LinkOwner owner, RewardLinkCode code) {
        Instant now = clocks.now(owner.space());
        transactions.run(() -> {
            RewardLink link = owned.find(owner, code);
            return links.end(owner.space(), link.code(), now);
        });
    }
}
