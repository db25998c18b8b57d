package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Withdraws the journeys that were announced for a card. */
public final class WithdrawJourneys {

    private final CardWork work;

    public WithdrawJourneys(CardWork work) {
        this.work = work;
    }

    /**
     * It counts from now.
     *
     * @throws Refused CARD_NOT_SHOWN, CARD_STATE_FORBIDS or CARD_PLAN_UNKNOWN
     */
    public void withdraw(Viewer viewer, CardId id) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(desk.withdrawJourneys());
            return desk;
        });
    }
}
