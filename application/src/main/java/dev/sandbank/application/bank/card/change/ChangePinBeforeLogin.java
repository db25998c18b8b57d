package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.NewPin;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/** Changes the PIN of a card for a holder who proved themselves by a one-time code without logging in. */
public final class ChangePinBeforeLogin {

    private static final Purpose PURPOSE = new Purpose("changeAtmPin");

    private final CardStepUp stepUp;
    private final CardSecrets secrets;

    public ChangePinBeforeLogin(CardStepUp stepUp, CardSecrets secrets) {
        this.stepUp = stepUp;
        this.secrets = secrets;
    }

    /**
     * The PIN is changed.
     *
     * @param newPin the PIN, encrypted
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARD_NOT_SHOWN, INPUT_INVALID, CARD_STATE_FORBIDS or
     *     CARD_ACT_NOT_OFFERED; then the flow can still be finished
     */
    public void change(CardCaller caller, CardId id, String newPin, ControlFlowId flow) {
        NewPin pin = secrets.pin(caller, newPin);
        stepUp.finish(caller, flow, PURPOSE, Payload.of(Map.of("cardId", id.value())), cards -> {
            CardDesk desk = cards.desk(id);
            pin.check();
            cards.put(desk.pinChanged(cards.now()));
            return desk;
        });
    }
}
