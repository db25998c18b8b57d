package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.OpenFlows;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.GuardedAct;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.StepUpRules;
import java.time.Instant;
import java.util.Optional;

/** Puts a prepared change of a payment of later days into force, once. It counts from the next occurrence on. */
public final class ChangeRepeatingPayment {

    private final BankRecords records;
    private final OpenFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final StepUpRules rules;
    private final ReadProfile readProfile;
    private final CodeMessages messages;

    public ChangeRepeatingPayment(
            BankRecords records,
            ControlFlows flows,
            Transactions transactions,
            SpaceClocks clocks,
            StepUpRules rules,
            ReadProfile readProfile,
            CodeMessages messages) {
        this.records = records;
        this.flows = new OpenFlows(flows);
        this.transactions = transactions;
        this.clocks = clocks;
        this.rules = rules;
        this.readProfile = readProfile;
        this.messages = messages;
    }

    /**
     * The payment after the change, once it is durable.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN also for a flow of another kind, market, space, application or customer;
     *     STEP_UP_REQUIRED, RESOURCE_UNKNOWN if the payment has ended meanwhile, SCHEDULE_DUE; then nothing changed
     */
    public ScheduledPayment change(Payer payer, ControlFlowId id) {
        FlowClaim claim = new FlowClaim(id, payer.owner(), PaymentChange.PURPOSE, Payload.NONE);
        Instant now = clocks.now(payer.viewer().space());
        String phone = readProfile
                .read(payer.viewer().space(), payer.viewer().customer())
                .phones()
                .get(0)
                .masked();
        return transactions
                .in(payer.viewer().space())
                .run(() -> {
                    ControlFlow flow = flows.claim(claim, now);
                    PaymentChange change = change(payer, flow);
                    ScheduledPayment before =
                            new LivePayments(records).findToChange(payer.viewer(), change.reference(), now);
                    if (!flow.verified() && rules.guard(GuardedAct.LARGE_PAYMENT) && change.isLargerThan(before)) {
                        return Outcome.<ScheduledPayment>refused(askForCode(flow, id, phone));
                    }
                    ScheduledPayment changed = before.changed(change.order(), change.plan(), now)
                            .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
                    records.put(payer.viewer().space(), ScheduledPayment.KIND, changed);
                    flows.complete(flow, now);
                    return Outcome.done(changed);
                })
                .orThrow();
    }

    /** A call that is sent again sends no second code; for that there is an operation of its own. */
    private StepUpRequired askForCode(ControlFlow flow, ControlFlowId id, String phone) {
        if (flow.code() == null) {
            flows.flows().save(messages.send(flow, id, phone));
        }
        return new StepUpRequired(id.value(), phone);
    }

    private static PaymentChange change(Payer payer, ControlFlow flow) {
        return Optional.of(flow)
                .filter(open -> open.market() == payer.viewer().customer().market())
                .flatMap(open -> PaymentChange.of(open.payload()))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }
}
