package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.payment.schedule.ScheduleNumber;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;

/** Payments of which something is still to come. */
record LivePayments(BankRecords records) {

    /**
     * The viewer's payment of that reference that is paid from that account, if it is not too late to change it.
     *
     * @throws Refused as {@link #findToChange(Viewer, String, Instant)}
     */
    ScheduledPayment findToChange(Viewer viewer, AccountId source, String reference, Instant now) {
        ScheduledPayment payment = findToChange(viewer, reference, now);
        if (!payment.order().source().equals(source) && !ScheduleNumber.isPrinted(reference)) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        return payment;
    }

    /**
     * The viewer's payment of that reference, if it is not too late to change it; call it inside the unit of work that
     * does.
     *
     * @throws Refused RESOURCE_UNKNOWN also if it has ended, was stopped, or pays from an account that is not in view;
     *     SCHEDULE_DUE
     */
    ScheduledPayment findToChange(Viewer viewer, String reference, Instant now) {
        ScheduledPayment payment = named(viewer, reference)
                .filter(known -> known.next().isPresent())
                .filter(known -> viewer.accounts().contains(known.order().source()))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
        if (payment.isDueBy(now)) {
            throw new Refused(PaymentRefusal.SCHEDULE_DUE);
        }
        return payment;
    }

    private Optional<ScheduledPayment> named(Viewer viewer, String reference) {
        return records.of(viewer.space(), ScheduledPayment.KIND, Holder.of(viewer.customer())).stream()
                .filter(payment -> payment.id().equals(reference)
                        || (ScheduleNumber.isPrinted(reference)
                                && payment.next().isPresent()))
                .findFirst();
    }
}
