package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.domain.bank.payment.LargePayment;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Optional;

/** What the flow of a prepared change keeps. */
record PaymentChange(String reference, PaymentOrder order, PaymentPlan plan) {

    static final Purpose PURPOSE = new Purpose("repeatingPayment");

    private static final String REFERENCE = "reference";
    private static final String ORDER = "order";

    /** Whether more would be paid each time than before, and so much that a large payment needs a code. */
    boolean isLargerThan(ScheduledPayment before) {
        return LargePayment.isLarge(order.debit(), before.holder().market())
                && plan.named(order).compareTo(before.plan().named(before.order())) > 0;
    }

    Payload payload() {
        return new Payload(new FactWriter()
                .text(REFERENCE, reference)
                .part(ORDER, order.facts())
                .part(PaymentPlan.NAME, plan.facts())
                .facts());
    }

    /** What a flow keeps; empty if the flow was begun before anybody said what for. */
    static Optional<PaymentChange> of(Payload payload) {
        Facts facts = payload.facts();
        return facts.find(REFERENCE)
                .map(reference -> new PaymentChange(
                        reference, PaymentOrder.of(facts.part(ORDER)), PaymentPlan.of(facts.part(PaymentPlan.NAME))));
    }
}
