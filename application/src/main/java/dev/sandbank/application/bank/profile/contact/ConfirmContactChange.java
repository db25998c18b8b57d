package dev.sandbank.application.bank.profile.contact;

import dev.sandbank.application.bank.profile.ProfileDesk;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/** Does the change of an e-mail address or a phone whose one-time code was presented. */
public final class ConfirmContactChange {

    private final ProfileDesk desk;
    private final FinishControlFlow finishControlFlow;

    public ConfirmContactChange(SeedNames seeds, BankRecords records, FinishControlFlow finishControlFlow) {
        this.desk = new ProfileDesk(seeds, records);
        this.finishControlFlow = finishControlFlow;
    }

    static Purpose purpose(ContactChange.Kind kind) {
        return new Purpose(kind == ContactChange.Kind.EMAIL ? "customerEmail" : "customerPhoneNumber");
    }

    /**
     * Does the change that was asked for.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a code that was sent before anybody said what for, or
     *     STEP_UP_REQUIRED
     */
    public void confirm(FlowOwner owner, CustomerId customer, ContactChange.Kind kind, ControlFlowId flow) {
        finishControlFlow.finish(new FlowClaim(flow, owner, purpose(kind), Payload.NONE), spent -> {
            if (spent.payload().facts().isEmpty()) {
                throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
            }
            ContactChange approved = kind.read(spent.payload().facts());
            desk.change(owner.space(), customer, approved::in);
            return approved;
        });
    }
}
