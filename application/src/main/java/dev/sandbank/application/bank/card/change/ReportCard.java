package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.bank.card.work.OpenCards;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.OrderedCard;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.refusal.Refused;

/** Takes the report that a card is lost, and orders the card that replaces it. */
public final class ReportCard {

    private final CardWork work;

    public ReportCard(CardWork work) {
        this.work = work;
    }

    /** What is asked for. */
    public enum Wish {
        BLOCK_ONLY,
        BLOCK_AND_REPLACE,
        /** A new card in place of one that works, such as a worn one; the old one works until the new one is on. */
        REPLACE_ONLY
    }

    /**
     * The reference of the report.
     *
     * @throws Refused CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED or CARD_REPLACED_ALREADY
     */
    public String report(Viewer viewer, CardId id, Wish wish) {
        return work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            if (wish == Wish.REPLACE_ONLY) {
                replace(cards, desk);
            } else {
                CardChange lost = desk.report(false);
                cards.put(lost);
                if (wish == Wish.BLOCK_AND_REPLACE) {
                    replace(cards, desk.then(lost));
                }
            }
            return Dice.of(cards.seed(), "card report", id.value(), wish.name()).number(9);
        });
    }

    private static void replace(OpenCards cards, CardDesk desk) {
        OrderedCard fresh = cards.next(desk.card());
        cards.put(fresh.replacing(desk));
        cards.put(fresh.replaced(desk));
    }
}
