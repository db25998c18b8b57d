package dev.sandbank.domain.bank.seed.holdings;

/** How an account is used. */
public enum AccountUse {
    USUAL,
    /** Opened at the start of the month before last; no history before that. */
    NEW,
    /** Nothing has happened within memory. */
    QUIET,
    /** Nothing but interest happens. */
    DORMANT,
    /** Less is paid than is due. */
    LATE
}
