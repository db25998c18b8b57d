package dev.sandbank.domain.bank.ledger;

/** The reasons why entries are booked. The names are stored, so they must not change. */
public enum EntryKind {
    CARD_PAYMENT,
    POINTS_EARNED,
    POINTS_REDEEMED
}
