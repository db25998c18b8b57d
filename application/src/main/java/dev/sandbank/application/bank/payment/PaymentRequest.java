package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.customer.AccountId;

/**
 * A payment as the caller asks for it.
 *
 * @param remarks what the payer writes to the receiver; may be empty
 */
public record PaymentRequest(
        PaymentKind kind,
        AccountId source,
        PaymentTarget target,
        AskedAmount amount,
        AmountSide side,
        PaymentTiming timing,
        String remarks) {}
