package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.refusal.Refused;

/**
 * Makes a link active or inactive at the application's request, as in the Americas. In other markets the holder
 * confirms the link instead.
 */
public final class EnableRewards {

    private final RewardLinks links;
    private final Transactions transactions;
    private final CloakedLinks cloaked;

    public EnableRewards(SeedNames seeds, RewardLinks links, Transactions transactions, Secrets secrets) {
        this.links = links;
        this.transactions = transactions;
        this.cloaked = new CloakedLinks(seeds, links, secrets);
    }

    /**
     * Makes the link active, or inactive.
     *
     * @throws Refused {@code REWARD_LINK_UNKNOWN}
     */
    public void enable(LinkOwner owner, CloakedLink named, boolean enabled) {
        transactions.run(() -> {
            RewardLink link = cloaked.find(owner, named);
            return links.setActive(owner.space(), link.code(), enabled);
        });
    }
}
