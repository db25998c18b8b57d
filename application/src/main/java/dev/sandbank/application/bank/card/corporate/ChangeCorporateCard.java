package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.cards.CorporateSeed;
import dev.sandbank.domain.refusal.Refused;

/** Changes a company card. */
public final class ChangeCorporateCard {

    private final CardWork work;

    public ChangeCorporateCard(CardWork work) {
        this.work = work;
    }

    /**
     * The reference of the change, seventeen digits.
     *
     * @throws Refused INPUT_INVALID, CARD_STATE_FORBIDS, CARD_REPLACED_ALREADY, CARD_LIMIT_TOO_HIGH, CARD_LIMIT_TOO_LOW
     *     or CARDS_FULL
     */
    public String change(Viewer viewer, CorporateToken token, CorporateWish wish) {
        return work.of(viewer, cards -> {
            CorporateCard first = CorporateSeed.card(cards.seed(), viewer.customer(), token.value());
            CorporateCard before = CompanyRecords.changed(cards, CorporateCard.KIND, first);
            Money used = CorporateSeed.balance(cards.seed(), viewer.customer(), token.value(), cards.today());
            CorporateCard after = wish.on(before, new CorporateDay(cards.today(), used, first.creditLimit()));
            cards.records().put(viewer.space(), CorporateCard.KIND, after);
            return Dice.of(cards.seed(), "corporate change", after.id(), Integer.toString(after.changes()))
                    .number(17);
        });
    }
}
