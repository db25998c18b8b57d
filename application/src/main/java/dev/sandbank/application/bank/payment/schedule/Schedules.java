package dev.sandbank.application.bank.payment.schedule;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.payment.schedule.ScheduleNumber;
import dev.sandbank.domain.bank.payment.schedule.ScheduleState;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;

/** The stored payments of later days. Each method must be called inside a unit of work. */
public record Schedules(BankRecords records) {

    /** How many of them a customer may have. */
    public static final int MAX_LIVE = 100;

    /**
     * A new one, which is not stored yet. Those that ended stay stored, so that no number comes twice.
     *
     * @throws Refused SCHEDULES_TOO_MANY
     */
    public ScheduledPayment ordered(SpaceId space, Holder holder, PaymentOrder order, PaymentPlan plan, Instant now) {
        List<ScheduledPayment> all = records.all(space, ScheduledPayment.KIND);
        long live = all.stream()
                .filter(known -> known.holder().equals(holder) && known.state() == ScheduleState.ACTIVE)
                .count();
        if (live >= MAX_LIVE) {
            throw new Refused(PaymentRefusal.SCHEDULES_TOO_MANY);
        }
        String id = ScheduleNumber.of(now, holder.market(), all.size() + 1);
        return ScheduledPayment.ordered(id, holder, order, plan, now);
    }

    public void put(SpaceId space, ScheduledPayment payment) {
        records.put(space, ScheduledPayment.KIND, payment);
    }
}
