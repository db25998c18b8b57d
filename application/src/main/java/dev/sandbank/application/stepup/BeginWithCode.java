package dev.sandbank.application.stepup;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/** Sends a one-time code before anybody said what for. It approves any one operation. */
public final class BeginWithCode {

    /** The phone of somebody whom the application has not named. */
    private static final String UNKNOWN_PHONE = "XXXXXXXX";

    private final StartControlFlow startControlFlow;
    private final ReadProfile readProfile;

    public BeginWithCode(StartControlFlow startControlFlow, ReadProfile readProfile) {
        this.startControlFlow = startControlFlow;
        this.readProfile = readProfile;
    }

    /**
     * The id of the flow, once it is durable.
     *
     * @param ofCard whether the code goes to the phone of the customer's card
     */
    public ControlFlowId begin(FlowOwner owner, Market market, boolean ofCard) {
        FlowStart start = new FlowStart(owner, market, Purpose.ANY_OPERATION, Payload.NONE);
        return startControlFlow.start(start.sendingTo(phone(owner, market, ofCard)), ControlFlowId.Form.HEX);
    }

    private String phone(FlowOwner owner, Market market, boolean ofCard) {
        if (owner.subject().isEmpty()) {
            return UNKNOWN_PHONE;
        }
        Profile profile = readProfile.read(owner.space(), new CustomerId(market, owner.subject()));
        return (ofCard ? profile.cardPhone() : profile.phones().get(0)).masked();
    }
}
