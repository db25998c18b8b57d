package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Announces a journey for a card. */
public final class AddJourney {

    private final CardWork work;

    public AddJourney(CardWork work) {
        this.work = work;
    }

    /**
     * It counts from now.
     *
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, CARD_STATE_FORBIDS or CARD_PLANS_FULL
     */
    public void add(Viewer viewer, CardId id, AskedJourney journey) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(desk.plan(journey.on(cards.today())));
            return desk;
        });
    }
}
