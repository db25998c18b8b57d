package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import java.util.Optional;

/**
 * Finds the link that an application means by the code that the documents print. It is the application's own link to the
 * published test card. It is made at its first use and is always active.
 */
public final class OpenPublishedLink {

    /** The reference of the link if the call has none. */
    public static final String REFERENCE = "published";

    private final SeedNames seeds;
    private final RewardLinks links;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final RewardLinkCodes codes;

    public OpenPublishedLink(
            SeedNames seeds, RewardLinks links, Transactions transactions, SpaceClocks clocks, RewardLinkCodes codes) {
        this.seeds = seeds;
        this.links = links;
        this.transactions = transactions;
        this.clocks = clocks;
        this.codes = codes;
    }

    /** The real code of the link. A link that ended or was made inactive is active again; else nothing is written. */
    public RewardLinkCode open(LinkOwner owner, String reference) {
        Card card = SeededCards.published(seeds.of(owner.space()), owner.market());
        RewardLinkCode code = codes.of(owner, card.id(), reference);
        Optional<RewardLink> existing = links.find(owner.space(), code);
        if (existing.isEmpty() || !existing.get().active()) {
            RewardLink fresh =
                    new RewardLink(code, owner, card.holder(), card.id(), reference, true, clocks.now(owner.space()));
            transactions.run(() -> links.add(fresh) || links.setActive(owner.space(), code, true));
        }
        return code;
    }
}
