package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardMarkets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.AbroadUse;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.GuardedAct;

/** Opens a card for use abroad or closes it. Opening waits for a one-time code where the market publishes that. */
public final class UpdateOverseasUse {

    private final CardWork work;
    private final CardStepUp stepUp;

    public UpdateOverseasUse(CardWork work, CardStepUp stepUp) {
        this.work = work;
        this.stepUp = stepUp;
    }

    /**
     * The card works abroad as asked from now.
     *
     * @param days the days of the use, as they were sent
     * @throws Refused CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED, INPUT_INVALID if the days are over or end
     *     before they begin, or STEP_UP_REQUIRED if it waits for a code
     */
    public void update(CardCaller caller, CardId id, AbroadUse use, AskedDays days) {
        boolean waits = use.open() && CardMarkets.confirm(caller) && stepUp.guards(GuardedAct.OVERSEAS_USE);
        work.of(caller.viewer(), cards -> {
            CardDesk desk = cards.desk(id);
            days.check(cards.today());
            CardChange changed = use.open() ? desk.openAbroad(use) : desk.closeAbroad();
            if (!waits) {
                cards.put(changed);
            }
            return desk;
        });
        if (waits) {
            throw stepUp.challenge(caller, ConfirmOverseasUse.PURPOSE, id, ConfirmOverseasUse.facts(use));
        }
    }
}
