package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.Refused;

/** A card by what may be done with it. What a state does not allow, its type does not offer. */
public sealed interface CardState permits ActiveCard, InactiveCard, BlockedCard, ReplacedCard {

    HeldCard card();

    /**
     * The card, to pay with.
     *
     * @throws Refused {@code CARD_INACTIVE}, {@code CARD_BLOCKED} or {@code CARD_REPLACED}
     */
    ActiveCard mustBeActive();
}
