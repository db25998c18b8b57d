package dev.sandbank.application.bank.card.currency;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Lets a card pay from its one account again. */
public final class UnlinkCurrencies {

    private final CardWork work;

    public UnlinkCurrencies(CardWork work) {
        this.work = work;
    }

    /**
     * It counts from now.
     *
     * @throws Refused CARD_NOT_SHOWN or CARD_STATE_FORBIDS
     */
    public void unlink(Viewer viewer, CardId id) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(desk.unlink());
            return desk;
        });
    }
}
