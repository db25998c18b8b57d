package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.ReadCardStatement;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Reads the points of cards. Points belong to the customer, so all credit cards show one balance. */
public final class ReadCardPoints {

    private final Points points;
    private final SeeCards seeCards;
    private final ReadCard readCard;
    private final ReadCardStatement readCardStatement;

    public ReadCardPoints(Points points, SeeCards seeCards, ReadCard readCard, ReadCardStatement readCardStatement) {
        this.points = points;
        this.seeCards = seeCards;
        this.readCard = readCard;
        this.readCardStatement = readCardStatement;
    }

    /**
     * The points, card by card.
     *
     * @param asked the cards; none for all credit cards that the viewer sees
     * @throws Refused CARD_NOT_SHOWN
     */
    public List<CardPoints> read(Viewer viewer, List<CardId> asked) {
        List<HeldCard> cards = asked.isEmpty()
                ? seeCards.see(viewer).stream()
                        .filter(card -> card.card().type() == CardType.CREDIT)
                        .toList()
                : asked.stream().map(id -> readCard.read(viewer, id)).toList();
        return cards.stream().map(card -> points(viewer, card)).toList();
    }

    private CardPoints points(Viewer viewer, HeldCard card) {
        CardTerms terms = readCardStatement.read(viewer, card.id()).terms();
        if (card.card().type() != CardType.CREDIT || terms == null) {
            return new CardPoints(card, 0, 0, 0);
        }
        LocalDate statement = terms.credit().statementOn();
        return new CardPoints(
                card,
                points.of(viewer.space(), viewer.customer()).available(),
                points.onDay(viewer.space(), viewer.customer(), statement),
                points.earnedAfter(viewer.space(), viewer.customer(), statement));
    }
}
