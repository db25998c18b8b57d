package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;

/** Stops a payment of later days. What was booked stays booked. */
public final class StopRepeatingPayment {

    private final BankRecords records;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public StopRepeatingPayment(BankRecords records, Transactions transactions, SpaceClocks clocks) {
        this.records = records;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Stops it.
     *
     * @param source the account that pays it
     * @throws Refused RESOURCE_UNKNOWN also if it has ended or pays from another account; SCHEDULE_DUE
     */
    public void stop(Payer payer, AccountId source, String reference) {
        Instant now = clocks.now(payer.viewer().space());
        transactions.in(payer.viewer().space()).run(() -> {
            ScheduledPayment payment = new LivePayments(records).findToChange(payer.viewer(), source, reference, now);
            ScheduledPayment stopped = payment.cancelled();
            records.put(payer.viewer().space(), ScheduledPayment.KIND, stopped);
            return stopped;
        });
    }
}
