package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.customer.AccountId;

/** Whom a payment is to reach, as the caller names it. */
public sealed interface PaymentTarget {

    /**
     * Another account of the customer.
     *
     * @param field the name it was sent under
     */
    record Own(String field, AccountId account) implements PaymentTarget {}

    /**
     * A payee of the customer.
     *
     * @param field the name it was sent under
     */
    record Known(String field, String payee) implements PaymentTarget {}

    /**
     * Somebody who is no payee yet.
     *
     * @param kept whether they become a payee once the payment is booked
     */
    record Adhoc(AdhocDetails details, boolean kept) implements PaymentTarget {}
}
