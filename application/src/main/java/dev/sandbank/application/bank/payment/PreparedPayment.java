package dev.sandbank.application.bank.payment;

import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.payment.PaymentOrder;

/** A payment that was quoted; whoever has the id of its flow can have it booked for ten minutes. */
public record PreparedPayment(ControlFlowId flow, PaymentOrder order) {}
