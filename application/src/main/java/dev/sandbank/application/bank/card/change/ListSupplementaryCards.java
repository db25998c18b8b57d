package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the cards of other people on the account of a card. */
public final class ListSupplementaryCards {

    private final BankViews views;

    public ListSupplementaryCards(BankViews views) {
        this.views = views;
    }

    /**
     * The cards, the oldest first; possibly none.
     *
     * @throws Refused CARD_NOT_SHOWN
     */
    public List<HeldCard> list(Viewer viewer, CardId id) {
        List<HeldCard> seen = views.of(viewer).cards();
        HeldCard main = seen.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_NOT_SHOWN));
        return seen.stream()
                .filter(card ->
                        card.account().equals(main.account()) && !card.id().equals(id))
                .filter(card -> card.card().holderType() == CardHolderType.SUPPLEMENTARY)
                .toList();
    }
}
