package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Links a card to an application, so that its holder can let the application use their points. */
public final class LinkRewards {

    private final SeedNames seeds;
    private final ReadProfile readProfile;
    private final RewardLinks links;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final RewardLinkCodes codes;

    public LinkRewards(
            SeedNames seeds,
            ReadProfile readProfile,
            RewardLinks links,
            Transactions transactions,
            SpaceClocks clocks,
            RewardLinkCodes codes) {
        this.seeds = seeds;
        this.readProfile = readProfile;
        this.links = links;
        this.transactions = transactions;
        this.clocks = clocks;
        this.codes = codes;
    }

    /**
     * The link, which is inactive at first. If the same card is linked again under the same reference, the existing
     * link is returned, active or not.
     *
     * @param reference the application's own name for the customer or the shop
     * @throws Refused {@code CARD_UNKNOWN}
     */
    public RewardLink link(LinkOwner owner, CardClaim claim, String reference) {
        Card card = SeededCards.find(
                        seeds.of(owner.space()),
                        owner.market(),
                        seeds.customers(owner.space(), owner.market()),
                        claim,
                        holder -> readProfile.read(owner.space(), holder))
                .orElseThrow(() -> new Refused(BankRefusal.CARD_UNKNOWN));
        RewardLinkCode code = codes.of(owner, card.id(), reference);
        RewardLink fresh =
                new RewardLink(code, owner, card.holder(), card.id(), reference, false, clocks.now(owner.space()));
        return transactions.run(() -> links.find(owner.space(), code).orElseGet(() -> {
            links.add(fresh);
            return fresh;
        }));
    }
}
