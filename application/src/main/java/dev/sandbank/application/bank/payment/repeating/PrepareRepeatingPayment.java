package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.bank.payment.PreparedPayment;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.calendar.Occurrence;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;

/** Quotes a change of a payment of later days and keeps it for ten minutes. Nothing is changed. */
public final class PrepareRepeatingPayment {

    private final BankRecords records;
    private final PaymentQuotes quotes;
    private final StartControlFlow startControlFlow;
    private final SpaceClocks clocks;

    public PrepareRepeatingPayment(
            BankRecords records, PaymentQuotes quotes, StartControlFlow startControlFlow, SpaceClocks clocks) {
        this.records = records;
        this.quotes = quotes;
        this.startControlFlow = startControlFlow;
        this.clocks = clocks;
    }

    /**
     * The quote, once its flow is durable.
     *
     * @throws Refused RESOURCE_UNKNOWN also if the payment has ended or pays from another account; SCHEDULE_DUE,
     *     INPUT_INVALID
     */
    public PreparedPayment prepare(Payer payer, ChangeRequest request) {
        Instant now = clocks.now(payer.viewer().space());
        ScheduledPayment before =
                new LivePayments(records).findToChange(payer.viewer(), request.source(), request.reference(), now);
        PaymentOrder order = order(payer, before, request);
        PaymentPlan plan = plan(before, request, now);
        ScheduledPayment after = before.changed(order, plan, now).orElseThrow(() -> tooEarly(request, before));
        PaymentChange change = new PaymentChange(before.id(), order, plan);
        FlowStart start = new FlowStart(
                payer.owner(), payer.viewer().customer().market(), PaymentChange.PURPOSE, change.payload());
        return new PreparedPayment(
                startControlFlow.start(start, ControlFlowId.Form.HEX),
                order,
                after.next().map(Occurrence::booksOn).orElse(null));
    }

    private PaymentOrder order(Payer payer, ScheduledPayment before, ChangeRequest request) {
        Money known = before.plan().named(before.order());
        Money named = Optional.ofNullable(request.amount())
                .map(amount -> amount.in(known.currency()))
                .orElse(known);
        PaymentOrder order = quotes.requoted(payer, before.order(), named);
        if (request.amount() != null) {
            quotes.checkBill(payer, order, request.amount().field());
        }
        return Optional.ofNullable(request.remarks()).map(order::saying).orElse(order);
    }

    private static PaymentPlan plan(ScheduledPayment before, ChangeRequest request, Instant now) {
        PaymentPlan plan = before.plan().by(request.method());
        AskedSchedule asked = request.days(plan.recurrence());
        if (asked == null) {
            return plan;
        }
        if (!asked.recurrence().first().equals(plan.recurrence().first())) {
            asked.check(LocalDays.at(now, before.holder().market()));
        }
        return plan.on(asked.recurrence());
    }

    private static Refused tooEarly(ChangeRequest request, ScheduledPayment before) {
        AskedSchedule asked = request.days(before.plan().recurrence());
        return asked == null ? new Refused(BankRefusal.RESOURCE_UNKNOWN) : asked.endsTooEarly();
    }
}
