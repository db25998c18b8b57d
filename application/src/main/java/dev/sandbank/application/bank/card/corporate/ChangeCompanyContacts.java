package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.card.corporate.SentContact;
import dev.sandbank.domain.bank.seed.cards.CompanySeed;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.function.Function;

/** Changes whom to ask about a company card. */
public final class ChangeCompanyContacts {

    private final CardWork work;

    public ChangeCompanyContacts(CardWork work) {
        this.work = work;
    }

    /**
     * Changes and adds all that were sent, or none.
     *
     * @param field as in {@link CompanyContacts#with}
     * @throws Refused INPUT_INVALID or CARDS_FULL
     */
    public void change(Viewer viewer, CorporateToken token, List<SentContact> sent, Function<String, String> field) {
        work.of(viewer, cards -> {
            CompanyContacts first = CompanySeed.contacts(cards.seed(), viewer.customer(), token.value());
            CompanyContacts after =
                    CompanyRecords.changed(cards, CompanyContacts.KIND, first).with(sent, field);
            cards.records().put(viewer.space(), CompanyContacts.KIND, after);
            return after;
        });
    }
}
