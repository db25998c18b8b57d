package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Switches a card off; this never waits for a code, because it can be urgent. */
public final class DeactivateCard {

    private final CardWork work;

    public DeactivateCard(CardWork work) {
        this.work = work;
    }

    /**
     * The card is off from now.
     *
     * @throws Refused CARD_NOT_SHOWN, CARD_STATE_FORBIDS or CARD_ACT_NOT_OFFERED
     */
    public void deactivate(Viewer viewer, CardId id) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(desk.deactivate());
            return desk;
        });
    }
}
