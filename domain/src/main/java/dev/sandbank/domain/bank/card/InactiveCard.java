package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** A card that is not yet switched on, or that the bank switched off. */
public record InactiveCard(HeldCard card) implements CardState {

    @Override
    public ActiveCard mustBeActive() {
        throw new Refused(PaymentRefusal.CARD_INACTIVE);
    }

    /** The card, switched on. */
    public ActiveCard activate() {
        return new ActiveCard(card);
    }
}
