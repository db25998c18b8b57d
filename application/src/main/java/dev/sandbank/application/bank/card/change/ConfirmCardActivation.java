package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;

/** Switches a card on once its one-time code was presented. */
public final class ConfirmCardActivation {

    /** What a request to switch a card on leads to. */
    static final Purpose PURPOSE = new Purpose("confirmCardActivation");

    private final CardStepUp stepUp;

    public ConfirmCardActivation(CardStepUp stepUp) {
        this.stepUp = stepUp;
    }

    /**
     * The card is on from now. A code that was sent before a card was named switches on the first one that is off.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or
     *     CARD_ACT_NOT_OFFERED; then the flow can still be finished
     */
    public void confirm(CardCaller caller, ControlFlowId flow) {
        stepUp.confirm(
                caller,
                flow,
                PURPOSE,
                card -> card.status() == CardStatus.INACTIVE || card.status() == CardStatus.BLOCKED,
                (cards, desk, approved) -> Activation.of(cards, desk));
    }
}
