package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentBooking;
import dev.sandbank.application.bank.payment.QuotedPayment;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Books payments of later days when the clock of their space reaches them. Of those that are due at one instant the first
 * in the published order is booked first. One that is refused is told to the customer and is not tried again; what is
 * due later goes on.
 */
public final class PayScheduled implements DueWork {

    private final BankRecords records;
    private final PaymentBooking booking;
    private final DueUnit unit;
    private final SpaceClocks clocks;
    private final TellRefusal tellRefusal;

    public PayScheduled(
            BankRecords records, PaymentBooking booking, DueUnit unit, SpaceClocks clocks, TellRefusal tellRefusal) {
        this.records = records;
        this.booking = booking;
        this.unit = unit;
        this.clocks = clocks;
        this.tellRefusal = tellRefusal;
    }

    @Override
    public RecordKind<?> kind() {
        return ScheduledPayment.KIND;
    }

    /**
     * Books all payments that are due when this one is, each in a unit of work of its own. One that is due again at the
     * same instant, as several days of a weekend are, gets its new place among them.
     */
    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        Instant at = Objects.requireNonNull(due.due());
        DueCounts counts = DueCounts.NONE;
        Queue<ScheduledPayment> waiting = new PriorityQueue<>(Comparator.comparing(ScheduledPayment::place));
        waiting.addAll(records.dueAt(space, ScheduledPayment.KIND, at));
        while (!waiting.isEmpty()) {
            ScheduledPayment payment = waiting.remove();
            counts = counts.plus(pay(space, payment));
            records.find(space, ScheduledPayment.KIND, payment.id())
                    .filter(after -> at.equals(after.due()))
                    .ifPresent(waiting::add);
        }
        return counts;
    }

    private DueCounts pay(SpaceId space, ScheduledPayment payment) {
        Instant now = clocks.now(space);
        Attempt attempt = attempt(space, payment, now);
        return unit.run(
                space,
                ScheduledPayment.KIND,
                ScheduledPayment.KIND.stored(payment),
                same -> pay(space, same, attempt, now));
    }

    private DueCounts pay(SpaceId space, ScheduledPayment payment, Attempt attempt, Instant now) {
        try {
            attempt.book(now);
            records.put(space, ScheduledPayment.KIND, payment.booked());
            return DueCounts.MADE;
        } catch (Refused refused) {
            tellRefusal.tell(space, payment, refused);
            records.put(
                    space,
                    ScheduledPayment.KIND,
                    payment.refused(refused.reason().name()));
            return DueCounts.REFUSED;
        }
    }

    /** What can be read before the unit of work; a refusal is kept, to be told inside it. */
    private Attempt attempt(SpaceId space, ScheduledPayment payment, Instant now) {
        try {
            CustomerId customer = payment.holder().customer();
            PaymentOrder order = booking.requoted(
                    payment.order(),
                    payment.plan().named(payment.order()),
                    customer.market(),
                    LocalDays.at(now, customer.market()));
            return booking.ready(Payer.unattended(space, customer, order), QuotedPayment.of(order))::book;
        } catch (Refused refused) {
            return at -> {
                throw refused;
            };
        }
    }

    /** Something that is booked, or refused. */
    @FunctionalInterface
    private interface Attempt {
        void book(Instant at);
    }
}
