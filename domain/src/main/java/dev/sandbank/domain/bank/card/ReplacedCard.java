package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** A card in whose place there is another. It can be looked at, and nothing else. */
public record ReplacedCard(HeldCard card) implements CardState {

    @Override
    public ActiveCard mustBeActive() {
        throw new Refused(PaymentRefusal.CARD_REPLACED);
    }
}
