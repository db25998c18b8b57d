package dev.sandbank.domain.bank.card;

/** The programme a card belongs to. */
public enum CardProgramme {
    DEBIT_CARDS,
    CREDIT_CARDS
}
