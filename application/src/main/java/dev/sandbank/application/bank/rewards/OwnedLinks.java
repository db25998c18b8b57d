package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;

/** Finds links for their owner only. A link of another owner is refused like a link that does not exist. */
final class OwnedLinks {

    private final RewardLinks links;

    OwnedLinks(RewardLinks links) {
        this.links = links;
    }

    RewardLink find(LinkOwner owner, RewardLinkCode code) {
        return links.find(owner.space(), code)
                .filter(link -> link.owner().equals(owner))
                .orElseThrow(() -> new Refused(RewardsRefusal.REWARD_LINK_UNKNOWN));
    }

    RewardLink findActive(LinkOwner owner, RewardLinkCode code) {
        return find(owner, code).mustBeActive();
    }
}
