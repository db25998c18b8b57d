package dev.sandbank.domain.bank.account;

/** Whether the account is in use. */
public enum AccountStatus {
    ACTIVE,
    /** Nothing but interest has moved for more than a year. */
    DORMANT,
    /** The bank lets nobody take from it. */
    BLOCKED,
    /** Nothing moves on it any more. */
    CLOSED
}
