package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Puts a journey in the place of those that were announced for a card. */
public final class ChangeJourneys {

    private final CardWork work;

    public ChangeJourneys(CardWork work) {
        this.work = work;
    }

    /**
     * It counts from now.
     *
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or CARD_PLAN_UNKNOWN
     */
    public void change(Viewer viewer, CardId id, AskedJourney journey) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(desk.planInstead(journey.on(cards.today())));
            return desk;
        });
    }
}
