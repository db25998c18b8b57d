package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was booked.
 *
 * @param source the account that paid, after the payment
 * @param destination the customer's own account that received it, after the payment; null if somebody else did
 * @param enrolled whether the receiver became a payee by it
 */
public record PaidReceipt(
        String reference,
        PaymentOrder order,
        Account source,
        @Nullable Account destination,
        boolean enrolled) {}
