package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.refusal.Refused;

/** The states of a card. Each state is a type that has methods only for the acts it allows. */
public sealed interface CardState permits ActiveCard, InactiveCard, BlockedCard, ReplacedCard {

    HeldCard card();

    /**
     * The card, if it can pay.
     *
     * @throws Refused {@code CARD_INACTIVE}, {@code CARD_BLOCKED} or {@code CARD_REPLACED}
     */
    ActiveCard mustBeActive();
}
