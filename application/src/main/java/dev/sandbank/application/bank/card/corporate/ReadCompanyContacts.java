package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.seed.cards.CompanySeed;

/** Reads whom to ask about a company card. */
public final class ReadCompanyContacts {

    private final BankViews views;

    public ReadCompanyContacts(BankViews views) {
        this.views = views;
    }

    /** The contacts of the card that the token names. */
    public ContactList read(Viewer viewer, CorporateToken token) {
        CustomerBank bank = views.of(viewer).bank();
        CompanyContacts contacts = CompanyRecords.shown(
                bank, CompanyContacts.KIND, CompanySeed.contacts(bank.key().seed(), viewer.customer(), token.value()));
        return new ContactList(CompanySeed.name(bank.key().seed(), viewer.customer(), token.value()), contacts);
    }

    /**
     * The contacts of a company.
     *
     * @param company its name
     */
    public record ContactList(String company, CompanyContacts contacts) {}
}
