package dev.sandbank.application.bank.profile;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import org.jspecify.annotations.Nullable;

/** Takes changes of e-mail addresses and phones, which are done by {@link ConfirmContactChange} after a one-time code. */
public final class AskContactChange {

    private static final String KEY_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final String EMAIL_KEY = "/JSON/emailKey";

    private final SeedNames seeds;
    private final ReadProfile readProfile;
    private final StartControlFlow startControlFlow;

    public AskContactChange(SeedNames seeds, ReadProfile readProfile, StartControlFlow startControlFlow) {
        this.seeds = seeds;
        this.readProfile = readProfile;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The flow that the change of an e-mail address waits in.
     *
     * @param key which address to change; null for a new one
     * @param type null for the one it had, or for a private one
     * @param address one that mail can be sent to
     * @throws Refused INPUT_INVALID for a key that no address has, or for more addresses than a customer may have
     */
    public ControlFlowId email(
            FlowOwner owner,
            CustomerId customer,
            @Nullable String key,
            EmailAddress.Type type,
            String address,
            boolean preferred) {
        Profile profile = readProfile.read(owner.space(), customer);
        EmailAddress before = key == null
                ? new EmailAddress(freshKey(owner, customer, address), EmailAddress.Type.PERSONAL, address, false)
                : profile.email(key)
                        .orElseThrow(() -> new Refused(InputInvalid.of(EMAIL_KEY, FieldFault.Kind.INVALID_REFERENCE)));
        EmailAddress email = new EmailAddress(before.key(), type == null ? before.type() : type, address, preferred);
        return ask(owner, customer, new ContactChange.OfEmail(email), profile);
    }

    /** The flow that the change of a phone waits in. */
    public ControlFlowId phone(FlowOwner owner, CustomerId customer, PhoneNumber phone) {
        return ask(owner, customer, new ContactChange.OfPhone(phone), readProfile.read(owner.space(), customer));
    }

    private ControlFlowId ask(FlowOwner owner, CustomerId customer, ContactChange change, Profile profile) {
        // Refuses now what would be refused after the one-time code.
        change.in(profile);
        FlowStart start = new FlowStart(
                owner,
                customer.market(),
                ConfirmContactChange.purpose(change),
                new Payload(change.facts().values()));
        return startControlFlow.start(start, ControlFlowId.Form.HEX);
    }

    /** The key of a new address, which is always the same for the same address. */
    private String freshKey(FlowOwner owner, CustomerId customer, String address) {
        return Dice.of(
                        seeds.of(owner.space()),
                        "new profile key",
                        customer.market().name(),
                        customer.userId(),
                        address)
                .text(12, KEY_LETTERS);
    }
}
