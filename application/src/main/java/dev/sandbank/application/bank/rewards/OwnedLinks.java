package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;

/** Links as their owner sees them: another's link is answered like one that never was. */
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
