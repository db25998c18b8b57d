package dev.sandbank.application.bank.card.currency;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads the card that can pay from accounts in several currencies. */
public final class ReadCurrencyCard {

    private final BankViews views;

    public ReadCurrencyCard(BankViews views) {
        this.views = views;
    }

    /**
     * The first debit card in use.
     *
     * @throws Refused CARDS_NONE
     */
    public CurrencyCard read(Viewer viewer) {
        BankView view = views.of(viewer);
        return view.cards().stream()
                .filter(card -> card.card().type() == CardType.DEBIT && card.status() == CardStatus.ACTIVE)
                .findFirst()
                .map(card -> CurrencyCard.of(card, viewer, view.bank()))
                .orElseThrow(() -> new Refused(BankRefusal.CARDS_NONE));
    }
}
