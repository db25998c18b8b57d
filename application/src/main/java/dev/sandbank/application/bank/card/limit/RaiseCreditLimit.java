package dev.sandbank.application.bank.card.limit;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.card.change.CreditLimits;
import dev.sandbank.domain.refusal.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Raises the credit limit of a card's account, for good or for some days. */
public final class RaiseCreditLimit {

    private final CardWork work;

    public RaiseCreditLimit(CardWork work) {
        this.work = work;
    }

    /**
     * The limit counts from now, or from the first day on.
     *
     * @param days both ends, or null for a limit that lasts
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED, CARD_LIMIT_TOO_HIGH or
     *     CARD_LIMIT_TOO_LOW
     */
    public void raise(Viewer viewer, CardId id, CardAmount amount, @Nullable AskedDays days) {
        work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            Money asked = amount.in(desk.card().currency());
            CreditLimit before = cards.limit(desk.card());
            if (days == null) {
                cards.put(CreditLimits.raise(desk, before, asked));
            } else {
                days.check(cards.today());
                cards.put(CreditLimits.raiseBetween(
                        desk,
                        before,
                        asked,
                        Objects.requireNonNull(days.from()),
                        Objects.requireNonNull(days.until())));
            }
            return desk;
        });
    }
}
