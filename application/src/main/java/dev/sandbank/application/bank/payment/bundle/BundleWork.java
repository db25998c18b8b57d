package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.payment.PaidReceipt;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentBooking;
import dev.sandbank.application.bank.payment.QuotedPayment;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Makes the next payment of a bundle. Payment and progress of the bundle are one unit of work, so that after a crash
 * the bundle goes on where it stood; while payments wait it stays due at the same instant.
 */
public final class BundleWork implements DueWork {

    private final PaymentBooking booking;
    private final BankRecords records;
    private final DueUnit unit;
    private final SpaceClocks clocks;

    public BundleWork(PaymentBooking booking, BankRecords records, DueUnit unit, SpaceClocks clocks) {
        this.booking = booking;
        this.records = records;
        this.unit = unit;
        this.clocks = clocks;
    }

    @Override
    public RecordKind<?> kind() {
        return Bundle.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        Bundle bundle = Bundle.KIND.read(due);
        PaymentOrder order =
                Objects.requireNonNull(bundle.payments().get(bundle.next()).order());
        Instant now = clocks.now(space);
        LocalDate day = LocalDays.at(now, bundle.holder().market());
        try {
            PaymentBooking.Ready ready =
                    booking.ready(Payer.unattended(space, bundle.holder().customer(), order), QuotedPayment.of(order));
            return unit.run(space, Bundle.KIND, due, present -> {
                PaidReceipt paid = ready.book(now);
                records.put(space, Bundle.KIND, present.posted(paid.reference(), day));
                return DueCounts.MADE;
            });
        } catch (Refused refused) {
            String reason = refused.reason().name();
            return unit.run(space, Bundle.KIND, due, present -> {
                records.put(space, Bundle.KIND, present.declined(reason, day));
                return DueCounts.REFUSED;
            });
        }
    }
}
