package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.stepup.Payload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was quoted: what the flow of a prepared payment keeps.
 *
 * @param payee who becomes a payee once the payment is booked, or null
 * @param plan on which days it is booked; null if at once
 */
public record QuotedPayment(
        PaymentOrder order, @Nullable Payee payee, @Nullable PaymentPlan plan) {

    private static final String PAYEE = "payee";
    private static final String PAYEE_ID = "payeeId";

    /** A payment at once to somebody who does not become a payee by it. */
    public static QuotedPayment of(PaymentOrder order) {
        return new QuotedPayment(order, null, null);
    }

    public Payload payload() {
        FactWriter writer = new FactWriter();
        order.payload().facts().values().forEach(writer::text);
        if (payee != null) {
            writer.part(PAYEE, payee.facts()).text(PAYEE_ID, payee.id());
        }
        if (plan != null) {
            writer.part(PaymentPlan.NAME, plan.facts());
        }
        return new Payload(writer.facts());
    }

    /** What a flow keeps; empty if the flow was begun before anybody said what for. */
    public static Optional<QuotedPayment> of(Payload payload, Holder holder) {
        Facts facts = payload.facts();
        return PaymentOrder.in(payload)
                .map(order -> new QuotedPayment(
                        order,
                        facts.find(PAYEE_ID)
                                .map(id -> Payee.KIND.reader().read(id, holder, facts.part(PAYEE)))
                                .orElse(null),
                        PaymentPlan.in(payload).orElse(null)));
    }
}
