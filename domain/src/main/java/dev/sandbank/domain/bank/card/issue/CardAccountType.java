package dev.sandbank.domain.bank.card.issue;

/** The kind of account behind a card, in the words of the card system. */
public enum CardAccountType {
    SAVINGS,
    CHECKING,
    CREDIT_CARD,
    FIXED_ACCOUNT
}
