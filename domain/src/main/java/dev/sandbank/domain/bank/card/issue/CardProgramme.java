package dev.sandbank.domain.bank.card.issue;

/** The programme a card belongs to. */
public enum CardProgramme {
    DEBIT_CARDS,
    CREDIT_CARDS
}
