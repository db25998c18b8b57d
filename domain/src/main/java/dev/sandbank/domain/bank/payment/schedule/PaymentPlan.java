package dev.sandbank.domain.bank.payment.schedule;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a payment is made, and what of it stays the same each time.
 *
 * @param ofSource whether the amount that was named is the debit; that side stays, and the other follows the rate of the
 *     day
 * @param method how it is paid, a payment method of reference data
 * @param bankCode the code of the payee's bank, or null if it is this one
 */
public record PaymentPlan(
        Recurrence recurrence,
        boolean ofSource,
        String method,
        @Nullable String bankCode) {

    /** The name of the plan among the facts of a flow. */
    public static final String NAME = "plan";

    private static final String RECURRENCE = "recurrence";
    private static final String OF_SOURCE = "ofSource";
    private static final String METHOD = "method";
    private static final String BANK_CODE = "bankCode";

    /** The amount of an order that stays. */
    public Money named(PaymentOrder order) {
        return ofSource ? order.debit() : order.credit();
    }

    /** The first day on which it is booked if it is ordered at an instant. */
    public LocalDate firstDay(PaymentKind kind, Market market, Instant ordered) {
        LocalDate day = ScheduledPayment.days(kind, market).onOrAfter(recurrence.first());
        LocalDate earliest = ScheduledPayment.earliest(kind, market, ordered);
        return day.isBefore(earliest) ? earliest : day;
    }

    /** The same plan on other days. */
    public PaymentPlan on(Recurrence days) {
        return new PaymentPlan(days, ofSource, method, bankCode);
    }

    /** The same plan by another method. */
    public PaymentPlan by(String other) {
        return new PaymentPlan(recurrence, ofSource, other, bankCode);
    }

    public Facts facts() {
        return new FactWriter()
                .part(RECURRENCE, recurrence.facts())
                .flag(OF_SOURCE, ofSource)
                .text(METHOD, method)
                .text(BANK_CODE, bankCode)
                .facts();
    }

    /** The plan among the facts of a flow; empty if there is none, as of a payment that is made at once. */
    public static Optional<PaymentPlan> in(Payload payload) {
        Facts plan = payload.facts().part(NAME);
        return plan.isEmpty() ? Optional.empty() : Optional.of(of(plan));
    }

    /** Reads what {@link #facts} wrote. */
    public static PaymentPlan of(Facts facts) {
        return new PaymentPlan(
                Recurrence.of(facts.part(RECURRENCE)),
                facts.flag(OF_SOURCE),
                facts.text(METHOD),
                facts.textOrNull(BANK_CODE));
    }
}
