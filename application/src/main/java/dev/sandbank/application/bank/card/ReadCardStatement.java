package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads the last statement of a card. */
public final class ReadCardStatement {

    private final BankViews views;

    public ReadCardStatement(BankViews views) {
        this.views = views;
    }

    /**
     * The statement; without terms for a card that has none.
     *
     * @throws Refused CARD_NOT_SHOWN
     */
    public CardStatement read(Viewer viewer, CardId id) {
        BankView view = views.of(viewer);
        HeldCard card = view.cards().stream()
                .filter(seen -> seen.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_NOT_SHOWN));
        Account account = view.holdings().find(card.account()).orElseThrow();
        return new CardStatement(card, account.terms() instanceof CardTerms terms ? terms : null, account.balance());
    }
}
