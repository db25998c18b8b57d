package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import java.util.Objects;

/** Finds the link that an application in the Americas names. */
final class CloakedLinks {

    private final SeedNames seeds;
    private final OwnedLinks owned;
    private final RewardLinkCodes codes;

    CloakedLinks(SeedNames seeds, RewardLinks links, Secrets secrets) {
        this.seeds = seeds;
        this.owned = new OwnedLinks(links);
        this.codes = new RewardLinkCodes(secrets);
    }

    RewardLink find(LinkOwner owner, CloakedLink named) {
        CloakedCardNumber number = named.number();
        RewardLink link = owned.find(owner, codeOf(owner, named));
        // Hong Kong reads points by this class as well. Its links have another kind of reference, so their code alone
        // is enough.
        boolean american = RewardsProgramme.of(owner.market()).linkForm() == RewardsProgramme.LinkForm.ALPHANUMERIC;
        boolean agrees = (!american || link.reference().equals(named.reference()))
                && (number == null || cardOf(owner, number).equals(link.card()));
        if (!agrees) {
            throw new Refused(RewardsRefusal.REWARD_LINK_UNKNOWN);
        }
        return link;
    }

    private RewardLinkCode codeOf(LinkOwner owner, CloakedLink named) {
        if (named.code() != null) {
            return named.code();
        }
        CloakedCardNumber number = Objects.requireNonNull(named.number());
        return codes.of(owner, cardOf(owner, number), named.reference());
    }

    private CardId cardOf(LinkOwner owner, CloakedCardNumber number) {
        return SeededCards.byCloakedNumber(
                        seeds.of(owner.space()), owner.market(), seeds.customers(owner.space(), owner.market()), number)
                .id();
    }
}
