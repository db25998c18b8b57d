package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.customer.AccountId;
import org.jspecify.annotations.Nullable;

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

    /**
     * A company whose bill is paid.
     *
     * @param number the customer's number there, or null if it is that of the payee
     */
    record Bill(Known payee, AdhocDetails.@Nullable Sent number) implements PaymentTarget {}
}
