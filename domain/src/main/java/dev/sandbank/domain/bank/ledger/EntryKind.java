package dev.sandbank.domain.bank.ledger;

/** Why an entry was booked. The names are stored. */
public enum EntryKind {
    CARD_PAYMENT,
    POINTS_EARNED,
    POINTS_REDEEMED
}
