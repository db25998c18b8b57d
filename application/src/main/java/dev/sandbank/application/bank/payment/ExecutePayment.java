package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.payment.schedule.Schedules;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.OpenFlows;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.StepUpRules;
import java.time.Instant;
import java.util.Optional;

/**
 * Books a prepared payment exactly as it was quoted, once, or takes it for the days of its plan. Everything is checked again in the unit of work that books; a
 * refusal leaves the flow as it was, so that it works once the cause is gone.
 */
public final class ExecutePayment {

    private final PaymentBooking booking;
    private final Schedules schedules;
    private final Journal journal;
    private final FindOpenFlow findOpenFlow;
    private final OpenFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final ReadProfile readProfile;
    private final StepUpRule stepUpRule;
    private final CodeMessages messages;

    public ExecutePayment(
            PaymentBooking booking,
            Schedules schedules,
            Journal journal,
            FindOpenFlow findOpenFlow,
            ControlFlows flows,
            Transactions transactions,
            SpaceClocks clocks,
            ReadProfile readProfile,
            StepUpRules rules,
            CodeMessages messages) {
        this.booking = booking;
        this.schedules = schedules;
        this.journal = journal;
        this.findOpenFlow = findOpenFlow;
        this.flows = new OpenFlows(flows);
        this.transactions = transactions;
        this.clocks = clocks;
        this.readProfile = readProfile;
        this.stepUpRule = new StepUpRule(rules);
        this.messages = messages;
    }

    /**
     * What was booked, once it is durable.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN also for a flow of another kind, market, space, application or customer;
     *     STEP_UP_REQUIRED after a code was sent, or as {@link Account#hold} and {@link Account#credit}; then no money moved
     */
    public PaidReceipt execute(Payer payer, PaymentKind kind, ControlFlowId id) {
        FlowClaim claim = new FlowClaim(id, payer.owner(), kind.flow(), Payload.NONE);
        QuotedPayment quoted = quoted(payer, findOpenFlow.find(payer.owner().client(), id), kind);
        PaymentBooking.Ready ready = booking.ready(payer, quoted);
        Instant now = clocks.now(payer.space());
        return transactions
                .in(payer.space())
                .run(() -> {
                    ControlFlow flow = flows.claim(claim, now);
                    if (!flow.verified() && needsCode(payer, quoted.order())) {
                        return Outcome.<PaidReceipt>refused(askForCode(payer, flow, id));
                    }
                    PaymentPlan plan = quoted.plan();
                    PaidReceipt paid = plan == null ? ready.book(now) : take(payer, quoted.order(), plan, ready, now);
                    flows.complete(flow, now);
                    return Outcome.done(paid);
                })
                .orThrow();
    }

    /** What the flow keeps; what it keeps never changes, so it is read before the unit of work begins. */
    private static QuotedPayment quoted(Payer payer, ControlFlow flow, PaymentKind kind) {
        return Optional.of(flow)
                .filter(open -> open.owner().equals(payer.owner()))
                .filter(open -> open.market() == payer.customer().market())
                .filter(open -> open.purpose().equals(kind.flow()))
                .flatMap(open -> QuotedPayment.of(open.payload(), Holder.of(payer.customer())))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }

    /** Takes a payment for later days, and books what of it is due today. */
    private PaidReceipt take(
            Payer payer, PaymentOrder order, PaymentPlan plan, PaymentBooking.Ready ready, Instant now) {
        ScheduledPayment taken = schedules.ordered(payer.space(), Holder.of(payer.customer()), order, plan, now);
        while (taken.isDueBy(now)) {
            ready.bookOnce(now);
            taken = taken.booked();
        }
        schedules.put(payer.space(), taken);
        return ready.take(taken, now);
    }

    private boolean needsCode(Payer payer, PaymentOrder order) {
        return stepUpRule.isNeeded(payer, order, () -> journal.of(payer.space(), payer.customer()));
    }

    /** A call that is sent again sends no second code; for that there is an operation of its own. */
    private StepUpRequired askForCode(Payer payer, ControlFlow flow, ControlFlowId id) {
        String phone = readProfile
                .read(payer.space(), payer.customer())
                .phones()
                .get(0)
                .masked();
        if (flow.code() == null) {
            flows.flows().save(messages.send(flow, id, phone));
        }
        return new StepUpRequired(id.value(), phone);
    }
}
