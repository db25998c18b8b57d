package dev.sandbank.application.bank.profile.contact;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;

/** Takes changes of e-mail addresses and phones, which are done by {@link ConfirmContactChange} after a one-time code. */
public final class AskContactChange {

    private final SeedNames seeds;
    private final ReadProfile readProfile;
    private final StartControlFlow startControlFlow;

    public AskContactChange(SeedNames seeds, ReadProfile readProfile, StartControlFlow startControlFlow) {
        this.seeds = seeds;
        this.readProfile = readProfile;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The flow that the change waits in.
     *
     * @throws Refused INPUT_INVALID for a key that no address has, or for more addresses than a customer may have
     */
    public ControlFlowId ask(FlowOwner owner, CustomerId customer, AskedContact asked) {
        Profile profile = readProfile.read(owner.space(), customer);
        ContactChange change = asked.of(profile, seeds.of(owner.space()));
        // Refuses now what would be refused after the one-time code.
        change.in(profile);
        FlowStart start = new FlowStart(
                owner, customer.market(), ConfirmContactChange.purpose(change.kind()), new Payload(change.facts()));
        // The phone as it is before the change: who changes a phone must hold the one that the bank knows.
        String phone = profile.phones().get(0).masked();
        return startControlFlow.start(start.sendingTo(phone), ControlFlowId.Form.HEX);
    }
}
