package dev.sandbank.application.bank.loan.plan;

/** What can be paid in instalments. The names are those of the reference data. */
public enum PlanSource {
    /** A purchase that was booked and is on no statement yet. */
    TRANSACTION,
    /** A purchase that was authorized and is not booked yet. */
    PENDING_TRANSACTION,
    /** The balance of the last statement. */
    STATEMENT
}
