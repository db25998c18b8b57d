package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentBooking;
import dev.sandbank.application.bank.payment.QuotedPayment;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Books payments of later days when the clock of their space reaches them. Of those that are due at one instant the first
 * in the published order is booked first. One that is refused is told to the customer and is not tried again; what is
 * due later goes on.
 */
public final class PayScheduled implements DueWork {

    private final BankRecords records;
    private final PaymentBooking booking;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final TellRefusal tellRefusal;

    public PayScheduled(
            BankRecords records,
            PaymentBooking booking,
            Transactions transactions,
            SpaceClocks clocks,
            TellRefusal tellRefusal) {
        this.records = records;
        this.booking = booking;
        this.transactions = transactions;
        this.clocks = clocks;
        this.tellRefusal = tellRefusal;
    }

    @Override
    public RecordKind<?> kind() {
        return ScheduledPayment.KIND;
    }

    /** Books all payments that are due when this one is, each in a unit of work of its own. */
    @Override
    public void run(SpaceId space, StoredRecord due) {
        Instant at = Objects.requireNonNull(due.due());
        Optional<ScheduledPayment> next = first(space, at);
        while (next.isPresent()) {
            pay(space, next.get());
            next = first(space, at);
        }
    }

    private Optional<ScheduledPayment> first(SpaceId space, Instant at) {
        return records.all(space, ScheduledPayment.KIND).stream()
                .filter(payment -> at.equals(payment.due()))
                .min(Comparator.comparing(ScheduledPayment::place));
    }

    private void pay(SpaceId space, ScheduledPayment payment) {
        Instant now = clocks.now(space);
        Attempt attempt = attempt(space, payment, now);
        transactions.run(() -> {
            records.find(space, ScheduledPayment.KIND, payment.id())
                    .filter(payment::equals)
                    .ifPresent(same -> records.put(space, ScheduledPayment.KIND, after(space, same, attempt, now)));
            return payment;
        });
    }

    private ScheduledPayment after(SpaceId space, ScheduledPayment payment, Attempt attempt, Instant now) {
        try {
            attempt.book(now);
            return payment.booked();
        } catch (Refused refused) {
            tellRefusal.tell(space, payment, refused.reason());
            return payment.refused(refused.reason().name());
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
            Viewer viewer = new Viewer(space, customer, accounts(payment));
            FlowOwner nobody = new FlowOwner(space, "", customer.userId());
            return booking.ready(new Payer(nobody, viewer, false), QuotedPayment.of(order))::book;
        } catch (Refused refused) {
            return at -> {
                throw refused;
            };
        }
    }

    /** The accounts of the customer that the payment concerns. */
    private static Set<AccountId> accounts(ScheduledPayment payment) {
        Set<AccountId> accounts = new HashSet<>(Set.of(payment.order().source()));
        Beneficiary to = payment.order().beneficiary();
        if (to.account() != null && payment.holder().customer().equals(to.customer())) {
            accounts.add(to.account());
        }
        return accounts;
    }

    /** Something that is booked, or refused. */
    @FunctionalInterface
    private interface Attempt {
        void book(Instant at);
    }
}
