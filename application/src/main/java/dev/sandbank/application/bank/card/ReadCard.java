package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads one card with its limits and its state. */
public final class ReadCard {

    private final BankViews views;

    public ReadCard(BankViews views) {
        this.views = views;
    }

    /**
     * The card.
     *
     * @throws Refused CARD_NOT_SHOWN if the viewer does not see its account, whether it exists or not
     */
    public HeldCard read(Viewer viewer, CardId id) {
        return views.of(viewer).cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_NOT_SHOWN));
    }
}
