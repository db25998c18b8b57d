package dev.sandbank.domain.bank.card.issue;

/** The detailed states of cards; most cards have none. */
public enum CardSubStatus {
    PAYMENT_OVERDUE,
    CLOSED_PERMANENT,
    BLOCKED,
    LOST,
    STOLEN,
    EXPIRED
}
