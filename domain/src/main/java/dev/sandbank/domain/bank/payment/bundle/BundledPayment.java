package dev.sandbank.domain.bank.payment.bundle;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a bundle. It waits until it is either posted or declined, and stays so.
 *
 * @param asked what was asked for, to recognise a bundle that is sent again
 * @param amount as it was asked
 * @param order as it was quoted; null if it was declined before
 * @param declined the name of the reason why it is not made, or null
 * @param reference of the booked payment, or null
 * @param on the day on which it was booked or declined, or null
 */
@RecordBuilder
public record BundledPayment(
        String asked,
        BigDecimal amount,
        @Nullable PaymentOrder order,
        @Nullable String declined,
        @Nullable String reference,
        @Nullable LocalDate on) {

    /** The reason why somebody who is no payee is not paid. */
    public static final String PAYEE_UNKNOWN = "PAYEE_UNKNOWN";

    /** The reason of a payment that was held and then given back. */
    public static final String NOT_ARRIVED = "PAYMENT_NOT_ARRIVED";

    public BundledPayment {
        if (order == null && declined == null) {
            throw new IllegalArgumentException("what was not quoted cannot be made");
        }
        if (declined != null && reference != null) {
            throw new IllegalArgumentException("what was booked was not declined");
        }
    }

    /** How far a payment has come. */
    public enum State {
        PENDING,
        POSTED,
        DECLINED
    }

    /** One that waits. */
    public static BundledPayment waiting(String asked, BigDecimal amount, PaymentOrder order) {
        return new BundledPayment(asked, amount, order, null, null, null);
    }

    /** One of which it was found when it was taken that it cannot be made. */
    public static BundledPayment refused(String asked, BigDecimal amount, String reason) {
        return new BundledPayment(asked, amount, null, reason, null, null);
    }

    public State state() {
        if (declined != null) {
            return State.DECLINED;
        }
        return reference == null ? State.PENDING : State.POSTED;
    }

    /** The currency of the amount; empty if nothing was quoted. */
    public @Nullable Currency currency() {
        if (order == null) {
            return null;
        }
        Money named = order.debit().decimal().compareTo(amount) == 0 ? order.debit() : order.credit();
        return named.currency();
    }

    BundledPayment posted(String newReference, LocalDate day) {
        return new BundledPayment(asked, amount, order, null, newReference, day);
    }

    BundledPayment declined(String reason, LocalDate day) {
        return new BundledPayment(asked, amount, order, reason, null, day);
    }

    /** This payment as it is told: what is only held still waits, and what was given back was declined. */
    BundledPayment told(Hold hold, LocalDate today) {
        return switch (hold.on(today)) {
            case OPEN -> new BundledPayment(asked, amount, order, null, null, null);
            case CAPTURED -> this;
            case VOIDED, EXPIRED -> new BundledPayment(asked, amount, order, NOT_ARRIVED, null, on);
        };
    }

    Facts facts() {
        FactWriter writer = new FactWriter()
                .text("asked", asked)
                .decimal("amount", amount)
                .text("declined", declined)
                .text("reference", reference)
                .day("on", on);
        return (order == null ? writer : writer.part("order", order.facts())).facts();
    }

    static BundledPayment of(Facts facts) {
        Facts order = facts.part("order");
        return new BundledPayment(
                facts.text("asked"),
                facts.decimal("amount"),
                order.isEmpty() ? null : PaymentOrder.of(order),
                facts.textOrNull("declined"),
                facts.textOrNull("reference"),
                facts.dayOrNull("on"));
    }
}
