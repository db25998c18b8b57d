package dev.sandbank.application.bank.payment;

import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.refusal.Refused;

/** Quotes a payment and keeps the quote for ten minutes. Nothing moves. */
public final class PreparePayment {

    private final PaymentQuotes quotes;
    private final StartControlFlow startControlFlow;

    public PreparePayment(PaymentQuotes quotes, StartControlFlow startControlFlow) {
        this.quotes = quotes;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The quote, once its flow is durable.
     *
     * @throws Refused as {@link PaymentQuotes#quote} and {@link Account#hold}; what is paid later needs no money yet
     */
    public PreparedPayment prepare(Payer payer, PaymentRequest request) {
        QuotedPayment quoted = quotes.quote(payer, request);
        PaymentOrder order = quoted.order();
        PaymentPlan plan = quoted.plan();
        if (plan == null) {
            quotes.source(payer, order).hold(order.total());
        } else {
            quotes.source(payer, order).mustPay();
        }
        FlowStart start = new FlowStart(
                payer.owner(), payer.customer().market(), request.kind().flow(), quoted.payload());
        return new PreparedPayment(
                startControlFlow.start(start, ControlFlowId.Form.HEX),
                order,
                plan == null ? null : quotes.firstDay(payer, request.kind(), plan));
    }
}
