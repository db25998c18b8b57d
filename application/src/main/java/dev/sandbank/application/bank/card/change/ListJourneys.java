package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the journeys that were announced for cards and are not over. */
public final class ListJourneys {

    private final BankViews views;

    public ListJourneys(BankViews views) {
        this.views = views;
    }

    /** A journey and the card it was announced for. */
    public record Announced(CardId card, Journey journey) {}

    /**
     * The journeys, card by card; possibly none.
     *
     * @param card null for every card that the viewer sees
     * @throws Refused CARD_NOT_SHOWN
     */
    public List<Announced> list(Viewer viewer, @Nullable CardId card) {
        BankView view = views.of(viewer);
        LocalDate today = view.bank().key().today();
        List<HeldCard> cards = view.cards().stream()
                .filter(seen -> card == null || seen.id().equals(card))
                .toList();
        if (card != null && cards.isEmpty()) {
            throw new Refused(BankRefusal.CARD_NOT_SHOWN);
        }
        return cards.stream()
                .flatMap(seen -> new CardDesk(seen, CardChange.none(seen, today), today)
                        .ahead().stream().map(journey -> new Announced(seen.id(), journey)))
                .toList();
    }
}
