package dev.sandbank.application.bank.payment.schedule;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.bank.record.NextId;
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

    /** How many that ended are kept of a customer. */
    static final int MAX_ENDED = 100;

    /**
     * A new one, which is not stored yet.
     *
     * @throws Refused SCHEDULES_TOO_MANY
     */
    public ScheduledPayment ordered(SpaceId space, Holder holder, PaymentOrder order, PaymentPlan plan, Instant now) {
        List<ScheduledPayment> known = records.of(space, ScheduledPayment.KIND, holder);
        if (known.stream().filter(Schedules::isLive).count() >= MAX_LIVE) {
            throw new Refused(PaymentRefusal.SCHEDULES_TOO_MANY);
        }
        String id = new NextId(records, ScheduledPayment.KIND, ScheduleNumber.NUMBER_AT)
                .after(space, known, number -> ScheduleNumber.of(now, holder.market(), number));
        return ScheduledPayment.ordered(id, holder, order, plan, now);
    }

    /** Stores it. Of the holder's payments that ended the oldest are removed, so that they do not become ever more. */
    public void put(SpaceId space, ScheduledPayment payment) {
        records.put(space, ScheduledPayment.KIND, payment);
        List<ScheduledPayment> ended = records.of(space, ScheduledPayment.KIND, payment.holder()).stream()
                .filter(known -> !isLive(known))
                .toList();
        ended.stream()
                .limit(Math.max(0, ended.size() - MAX_ENDED))
                .forEach(old -> records.remove(space, ScheduledPayment.KIND, old.id()));
    }

    private static boolean isLive(ScheduledPayment payment) {
        return payment.state() == ScheduleState.ACTIVE;
    }
}
