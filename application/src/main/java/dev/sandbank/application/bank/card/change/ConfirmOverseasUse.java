package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.change.AbroadUse;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Opens a card for use abroad once its one-time code was presented. */
public final class ConfirmOverseasUse {

    /** What a request to open a card abroad leads to. */
    static final Purpose PURPOSE = new Purpose("confirmOverseasUsage");

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final CardStepUp stepUp;

    public ConfirmOverseasUse(CardStepUp stepUp) {
        this.stepUp = stepUp;
    }

    /**
     * The card works abroad from now. A code that was sent before a card was named opens the first one that is closed
     * there, until it is switched off.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or
     *     CARD_ACT_NOT_OFFERED; then the flow can still be finished
     */
    public void confirm(CardCaller caller, ControlFlowId flow) {
        stepUp.confirm(
                caller,
                flow,
                PURPOSE,
                card -> card.status() == CardStatus.ACTIVE && card.usage().abroad() == CardActivation.INACTIVE,
                (cards, desk, approved) -> cards.put(desk.openAbroad(use(approved))));
    }

    static Map<String, String> facts(AbroadUse use) {
        Map<String, String> facts = new HashMap<>();
        if (use.from() != null) {
            facts.put(FROM, use.from().toString());
        }
        if (use.until() != null) {
            facts.put(UNTIL, use.until().toString());
        }
        return facts;
    }

    private static AbroadUse use(Payload approved) {
        LocalDate from = approved.fact(FROM).map(LocalDate::parse).orElse(null);
        LocalDate until = approved.fact(UNTIL).map(LocalDate::parse).orElse(null);
        return from == null && until == null ? AbroadUse.FOREVER : new AbroadUse(true, false, from, until);
    }
}
