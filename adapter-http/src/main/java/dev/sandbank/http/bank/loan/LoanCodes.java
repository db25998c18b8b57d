package dev.sandbank.http.bank.loan;

/** Codes that every offer and plan has on the wire. */
final class LoanCodes {

    static final String OFFER_INDICATOR = "RATE_BASED";

    static final String FEE_INDICATOR = "FIXED_AMOUNT";

    private LoanCodes() {}
}
