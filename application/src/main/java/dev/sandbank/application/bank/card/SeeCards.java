package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.HeldCard;
import java.util.List;

/** Lists all cards that a viewer sees; it does not refuse if there are none. */
public final class SeeCards {

    private final BankViews views;

    public SeeCards(BankViews views) {
        this.views = views;
    }

    /** Every card whose account the viewer sees, in the bank's order; possibly none. */
    public List<HeldCard> see(Viewer viewer) {
        return views.of(viewer).cards();
    }
}
