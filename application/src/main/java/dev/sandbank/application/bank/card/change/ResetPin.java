package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.bank.card.work.NewPin;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.GuardedAct;
import java.util.Map;

/**
 * Takes a new PIN for a card, which counts once a one-time code was presented, unless the owner of the installation asks
 * for none. The PIN itself is forgotten at once.
 */
public final class ResetPin {

    private final CardWork work;
    private final CardStepUp stepUp;
    private final CardSecrets secrets;

    public ResetPin(CardWork work, CardStepUp stepUp, CardSecrets secrets) {
        this.work = work;
        this.stepUp = stepUp;
        this.secrets = secrets;
    }

    /**
     * The PIN is changed.
     *
     * @param newPin the PIN, encrypted
     * @throws Refused CARD_NOT_SHOWN, INPUT_INVALID, CARD_STATE_FORBIDS or CARD_ACT_NOT_OFFERED, or STEP_UP_REQUIRED if it
     *     waits for a code
     */
    public void reset(CardCaller caller, CardId id, String newPin) {
        boolean waits = stepUp.guards(GuardedAct.CARD_PIN);
        NewPin pin = secrets.pin(caller, newPin);
        work.of(caller.viewer(), cards -> {
            CardDesk desk = cards.desk(id);
            pin.check();
            CardChange changed = desk.pinChanged(cards.now());
            if (!waits) {
                cards.put(changed);
            }
            return desk;
        });
        if (waits) {
            throw stepUp.challenge(caller, ConfirmPinReset.PURPOSE, id, Map.of());
        }
    }
}
