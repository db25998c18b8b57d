package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;

/** Changes the PIN of a card once its one-time code was presented: what is kept is when that was. */
public final class ConfirmPinReset {

    /** What a request for a new PIN leads to. */
    static final Purpose PURPOSE = new Purpose("confirmAtmPinReset");

    private final CardStepUp stepUp;

    public ConfirmPinReset(CardStepUp stepUp) {
        this.stepUp = stepUp;
    }

    /**
     * The PIN is changed. A code that was sent before a card was named changes that of the first card that may have it
     * changed.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or
     *     CARD_ACT_NOT_OFFERED; then the flow can still be finished
     */
    public void confirm(CardCaller caller, ControlFlowId flow) {
        stepUp.confirm(
                caller,
                flow,
                PURPOSE,
                card -> card.allows(CardFunction.RESET_ATM_PIN),
                (cards, desk, approved) -> cards.put(desk.pinChanged(cards.now())));
    }
}
