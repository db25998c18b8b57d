package dev.sandbank.application.bank.card.hold;

/** What was done about a payment. */
public enum Correction {
    CAPTURED,
    VOIDED,
    REFUNDED,
    REVERSED
}
