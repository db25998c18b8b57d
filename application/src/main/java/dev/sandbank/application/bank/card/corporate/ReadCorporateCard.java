package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.bank.seed.cards.CorporateSeed;
import java.time.LocalDate;

/** Reads a company card, its limits and what was bought with it. */
public final class ReadCorporateCard {

    private final BankViews views;

    public ReadCorporateCard(BankViews views) {
        this.views = views;
    }

    /** The card that the token names. */
    public CorporateView read(Viewer viewer, CorporateToken token) {
        CustomerBank bank = views.of(viewer).bank();
        CorporateCard card = CompanyRecords.shown(
                bank, CorporateCard.KIND, CorporateSeed.card(bank.key().seed(), viewer.customer(), token.value()));
        LocalDate today = bank.key().today();
        return new CorporateView(
                card,
                card.on(today),
                CorporateSeed.balance(bank.key().seed(), viewer.customer(), token.value(), today),
                CorporateSeed.purchases(bank.key().seed(), viewer.customer(), token.value(), today));
    }
}
