package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was booked.
 *
 * @param source the account that paid, after the payment
 * @param destination the customer's own account that received it, after the payment; null if somebody else did
 * @param reference that of the payment, or of the order if it is booked on later days
 * @param later the day on which it is booked next; null if it was booked at once
 * @param enrolled whether the receiver became a payee by it
 */
public record PaidReceipt(
        String reference,
        PaymentOrder order,
        Account source,
        @Nullable Account destination,
        boolean enrolled,
        @Nullable LocalDate later) {}
