package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;

/**
 * Makes the codes of links. The same owner, card and reference always give the same code, so a repeated linking needs
 * no search. Nobody can guess a code, because it depends on a secret key.
 */
public final class RewardLinkCodes {

    private final Secrets secrets;

    public RewardLinkCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    RewardLinkCode of(LinkOwner owner, CardId card, String reference) {
        String linkage = String.join("\n", owner.space().value(), owner.client(), card.value(), reference);
        return RewardsProgramme.of(owner.market()).code(secrets.derive("reward link", linkage));
    }
}
