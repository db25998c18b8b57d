package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** A card that cannot pay until it is unlocked. */
public record BlockedCard(HeldCard card) implements CardState {

    @Override
    public ActiveCard mustBeActive() {
        throw new Refused(PaymentRefusal.CARD_BLOCKED);
    }

    public ActiveCard unblock() {
        return new ActiveCard(card);
    }

    /** The replaced card and its replacement. */
    public CardReplacement replaceBy(NewCard fresh) {
        return CardReplacement.of(card, fresh);
    }
}
