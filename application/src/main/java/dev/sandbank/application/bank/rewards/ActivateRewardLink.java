package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;

/** Makes a link active with the code that was sent to the holder of its card. An active link stays active. */
public final class ActivateRewardLink {

    private final RewardLinks links;
    private final Transactions transactions;
    private final OwnedLinks owned;

    public ActivateRewardLink(RewardLinks links, Transactions transactions) {
        this.links = links;
        this.transactions = transactions;
        this.owned = new OwnedLinks(links);
    }

    /**
     * Makes it active.
     *
     * @throws Refused {@code REWARD_LINK_UNKNOWN}, {@code REWARD_CONFIRMATION_WRONG}
     */
    public void activate(LinkOwner owner, RewardLinkCode code, String confirmationCode) {
        transactions.run(() -> {
            boolean active = owned.find(owner, code).confirm(confirmationCode).active();
            return links.setActive(owner.space(), code, active);
        });
    }
}
