package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/** Switches a card on for a holder who proved themselves by a one-time code without logging in. */
public final class ActivateCardBeforeLogin {

    private static final Purpose PURPOSE = new Purpose("activateCardBeforeLogin");

    private final CardStepUp stepUp;

    public ActivateCardBeforeLogin(CardStepUp stepUp) {
        this.stepUp = stepUp;
    }

    /**
     * The card is on from now.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or CARD_ACT_NOT_OFFERED;
     *     then the flow can still be finished
     */
    public void activate(CardCaller caller, CardId id, ControlFlowId flow) {
        stepUp.finish(caller, flow, PURPOSE, Payload.of(Map.of("cardId", id.value())), cards -> {
            CardDesk desk = cards.desk(id);
            Activation.of(cards, desk);
            return desk;
        });
    }
}
