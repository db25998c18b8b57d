package dev.sandbank.domain.bank.account.history;

/** The states of a transaction. */
public enum TransactionStatus {
    /** Booked on an account that has no bills. */
    POSTED,
    /** Authorised, not yet booked for good. */
    PENDING,
    /** On a statement already sent. */
    BILLED,
    /** Booked, and waiting for the next statement. */
    UNBILLED
}
