package dev.sandbank.domain.bank.ledger;

/** The reasons why entries are booked. The names are stored, so they must not change. */
public enum EntryKind {
    CARD_PAYMENT,
    /** Money that a shop gives back. */
    CARD_REFUND,
    /** The mirror of an earlier entry. */
    REVERSAL,
    /** Between accounts of one customer. */
    OWN_TRANSFER,
    /** To or from somebody else. */
    TRANSFER,
    BILL_PAYMENT,
    FEE,
    LOAN_PAID_OUT,
    /** A purchase is taken off the card, to be paid in instalments. */
    PURCHASE_PLANNED,
    /** A payment for a loan, by plan or beside it. */
    LOAN_INSTALMENT,
    /** A purchase that was paid in instalments was given back. */
    PLAN_REFUNDED,
    POINTS_EARNED,
    POINTS_REDEEMED,
    /** Points that a refunded purchase had earned. */
    POINTS_TAKEN_BACK,
    /** Points of an order that was reversed. */
    POINTS_RETURNED,
    /** Money on the statement of a card, for points. */
    STATEMENT_CREDIT
}
