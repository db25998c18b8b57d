package dev.sandbank.domain.bank.card;

/** The kinds of cards: paid by credit or by an account. */
public enum CardType {
    DEBIT,
    CREDIT
}
