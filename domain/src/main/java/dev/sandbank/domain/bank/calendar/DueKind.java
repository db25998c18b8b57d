package dev.sandbank.domain.bank.calendar;

/**
 * What falls due, in the order in which things of one day are done. The order is published, because it decides who gets
 * the money when there is not enough for all: the bank's own claims first, then what the customer ordered.
 */
public enum DueKind {
    LOAN_INSTALMENT,
    PLAN_INSTALMENT,
    BILL_PAYMENT,
    REPEATING_PAYMENT,
    FUTURE_DATED_PAYMENT
}
