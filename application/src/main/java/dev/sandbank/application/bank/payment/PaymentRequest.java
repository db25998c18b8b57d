package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.money.AmountSide;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.customer.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the caller asks for it.
 *
 * @param schedule on which days it is to be made; null for at once
 * @param remarks what the payer writes to the receiver; may be empty
 */
public record PaymentRequest(
        PaymentKind kind,
        AccountId source,
        PaymentTarget target,
        AskedAmount amount,
        AmountSide side,
        @Nullable AskedSchedule schedule,
        String remarks) {}
