package dev.sandbank.domain.bank.loan.booked;

/** Why nothing is owed of a loan any more. The names are stored, so they must not change. */
public enum LoanEnd {
    /** Every instalment was paid. */
    PAID,
    /** It was paid back early. */
    SETTLED,
    /** The purchase was given back. */
    REFUNDED,
    /** It became part of another loan. */
    CONSOLIDATED
}
