package dev.sandbank.domain.bank.seed.holdings;

/** How an account is used. */
public enum AccountUse {
    USUAL,
    /** Opened at the start of the month before last; no history before that. */
    NEW,
    /** There are no movements in the whole history. */
    QUIET,
    /** There are no movements except interest. */
    DORMANT,
    /** Less is paid than is due. */
    LATE
}
