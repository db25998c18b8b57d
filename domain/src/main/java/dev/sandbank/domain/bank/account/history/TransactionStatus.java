package dev.sandbank.domain.bank.account.history;

/** How far a transaction has come. */
public enum TransactionStatus {
    /** Booked, on an account that is not billed. */
    POSTED,
    /** Authorised, not yet booked for good. */
    PENDING,
    /** On a statement already sent. */
    BILLED,
    /** Booked, and waiting for the next statement. */
    UNBILLED
}
