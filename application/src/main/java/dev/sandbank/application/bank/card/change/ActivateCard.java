package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.BackDigits;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardMarkets;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.GuardedAct;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Switches a card on. Where the market publishes a confirmation, a one-time code must be presented first. */
public final class ActivateCard {

    private final CardWork work;
    private final CardStepUp stepUp;
    private final CardSecrets secrets;

    public ActivateCard(CardWork work, CardStepUp stepUp, CardSecrets secrets) {
        this.work = work;
        this.stepUp = stepUp;
        this.secrets = secrets;
    }

    /**
     * The card is on from now.
     *
     * @param backDigits the digits on its back, encrypted; null if none were sent
     * @throws Refused CARD_NOT_SHOWN, CARD_CODE_WRONG, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED, or STEP_UP_REQUIRED if it
     *     waits for a code
     */
    public void activate(CardCaller caller, CardId id, @Nullable String backDigits) {
        boolean waits = CardMarkets.confirm(caller) && stepUp.guards(GuardedAct.CARD_ACTIVATION);
        @Nullable BackDigits digits = backDigits == null ? null : secrets.backDigits(caller, backDigits);
        work.of(caller.viewer(), cards -> {
            CardDesk desk = cards.desk(id);
            if (digits != null) {
                digits.checkFor(desk.card());
            }
            desk.activate();
            if (!waits) {
                Activation.of(cards, desk);
            }
            return desk;
        });
        if (waits) {
            throw stepUp.challenge(caller, ConfirmCardActivation.PURPOSE, id, Map.of());
        }
    }
}
