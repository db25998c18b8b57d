package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** A card that was replaced by another one. It can be read but not used. */
public record ReplacedCard(HeldCard card) implements CardState {

    @Override
    public ActiveCard mustBeActive() {
        throw new Refused(PaymentRefusal.CARD_REPLACED);
    }
}
