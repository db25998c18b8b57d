package dev.sandbank.application.bank.payment;

import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was quoted; whoever has the id of its flow can have it booked for ten minutes.
 *
 * @param later the first day on which it will be booked; null if at once
 */
public record PreparedPayment(
        ControlFlowId flow, PaymentOrder order, @Nullable LocalDate later) {}
