package dev.sandbank.domain.bank.loan;

/** Where the money of a loan may go. Wire fact: the public sandbox offered this one alone. */
public enum DisbursementOption {
    /** An account at another bank, which the booking names. */
    BANK_ACCOUNT
}
