package dev.sandbank.domain.bank.card;

/** What a card draws on. */
public enum CardType {
    DEBIT,
    CREDIT
}
