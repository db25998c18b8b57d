package dev.sandbank.domain.bank.account;

/** Whether the account is in use. */
public enum AccountStatus {
    ACTIVE,
    /** Nothing but interest has moved for more than a year. */
    DORMANT,
    /** The bank allows nobody to take money from it. */
    BLOCKED,
    /** No money moves on it any more. */
    CLOSED
}
