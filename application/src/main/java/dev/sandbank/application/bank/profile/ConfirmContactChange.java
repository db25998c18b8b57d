package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.function.Function;

/** Does the change of an e-mail address or a phone whose one-time code was presented. */
public final class ConfirmContactChange {

    private static final Purpose EMAIL = new Purpose("customerEmail");
    private static final Purpose PHONE = new Purpose("customerPhoneNumber");

    private final ProfileDesk desk;
    private final FinishControlFlow finishControlFlow;

    public ConfirmContactChange(SeedNames seeds, BankRecords records, FinishControlFlow finishControlFlow) {
        this.desk = new ProfileDesk(seeds, records);
        this.finishControlFlow = finishControlFlow;
    }

    static Purpose purpose(ContactChange change) {
        return change instanceof ContactChange.OfEmail ? EMAIL : PHONE;
    }

    /**
     * Changes the e-mail address that was asked for.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a code that was sent before anybody said what for, or
     *     STEP_UP_REQUIRED
     */
    public void email(FlowOwner owner, CustomerId customer, ControlFlowId flow) {
        finish(owner, customer, new FlowClaim(flow, owner, EMAIL, Payload.NONE), ContactChange.OfEmail::of);
    }

    /**
     * Changes the phone that was asked for.
     *
     * @throws Refused as for an e-mail address
     */
    public void phone(FlowOwner owner, CustomerId customer, ControlFlowId flow) {
        finish(owner, customer, new FlowClaim(flow, owner, PHONE, Payload.NONE), ContactChange.OfPhone::of);
    }

    private void finish(FlowOwner owner, CustomerId customer, FlowClaim claim, Function<Facts, ContactChange> reader) {
        finishControlFlow.finish(claim, spent -> {
            if (spent.payload().facts().isEmpty()) {
                throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
            }
            ContactChange approved = reader.apply(new Facts(spent.payload().facts()));
            desk.change(owner.space(), customer, approved::in);
            return approved;
        });
    }
}
