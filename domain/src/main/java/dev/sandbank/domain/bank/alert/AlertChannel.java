package dev.sandbank.domain.bank.alert;

/** The ways in which an alert comes. The names are stored, so they must not change. */
public enum AlertChannel {
    SMS,
    EMAIL,
    PUSH,
    POST
}
