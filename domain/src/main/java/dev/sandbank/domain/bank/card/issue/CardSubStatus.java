package dev.sandbank.domain.bank.card.issue;

/** The state of a card in detail, where there is something to say. */
public enum CardSubStatus {
    PAYMENT_OVERDUE,
    CLOSED_PERMANENT
}
