package dev.sandbank.domain.bank.payment.schedule;

/** The states of a scheduled payment. The names are stored, so they must not change. */
public enum ScheduleState {
    /** Something is still to be booked. */
    ACTIVE,
    /** Every occurrence was dealt with. */
    ENDED,
    /** The customer stopped it. */
    CANCELLED
}
