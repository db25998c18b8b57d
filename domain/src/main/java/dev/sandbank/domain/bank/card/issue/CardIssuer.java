package dev.sandbank.domain.bank.card.issue;

/** The part of the bank that issues a card. */
public enum CardIssuer {
    RETAIL_BANK
}
