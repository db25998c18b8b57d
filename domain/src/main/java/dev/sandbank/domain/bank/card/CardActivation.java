package dev.sandbank.domain.bank.card;

/** Whether a card works. */
public enum CardActivation {
    ACTIVE,
    INACTIVE,
    /** It works until the card that replaces it is switched on. */
    REPLACE
}
