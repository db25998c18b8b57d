package dev.sandbank.application.bank.card.limit;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.SpendingLimits;
import dev.sandbank.domain.refusal.Refused;

/** Sets the spending limits of a card and the uses it is open for. */
public final class SetCardLimits {

    private final CardWork work;

    public SetCardLimits(CardWork work) {
        this.work = work;
    }

    /**
     * The limits count from now.
     *
     * @throws Refused INPUT_INVALID if an amount is none of the card's currency, CARD_NOT_SHOWN, CARD_STATE_FORBIDS,
     *     CARD_ACT_NOT_OFFERED or CARD_LIMIT_TOO_HIGH
     */
    public void set(Viewer viewer, CardId id, AskedLimits asked) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            cards.put(SpendingLimits.set(desk, asked.in(desk.card().currency())));
            return desk;
        });
    }
}
