package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.card.corporate.CorporateToken;
import dev.sandbank.application.bank.card.corporate.ReadCompanyContacts.ContactList;
import dev.sandbank.domain.bank.card.corporate.CompanyContact;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.card.corporate.SentContact;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed about the contacts of a company card is what is read next, of that card alone. */
class CompanyContactsTest {

    private final CardsWorld world = new CardsWorld(Market.IN, TestCustomer.EVERYTHING);
    private final CorporateToken token = new CorporateToken("tokenizedCardNumber", "9f3c");
    private final CorporateToken other = new CorporateToken("tokenizedCardNumber", "9f3d");

    @Test
    void changedContactIsReadNext() {
        ContactList before = read(token);
        ContactList stays = read(other);

        change(token, new SentContact("C0013", "BILLING", "New Name", "new@example.com", "912240014002", true));

        assertThat(read(token).company()).isEqualTo(before.company());
        assertThat(read(token).contacts().contacts().get(1))
                .isEqualTo(new CompanyContact("C0013", "BILLING", "New Name", "new@example.com", "912240014002", true));
        assertThat(read(other)).isEqualTo(stays);
    }

    @Test
    void refusedChangeChangesNothing() {
        ContactList before = read(token);
        CardsWorld.assertRefused(
                () -> change(token, new SentContact("C0099", "BILLING", "N", null, null, null)),
                BankRefusal.INPUT_INVALID);
        assertThat(read(token)).isEqualTo(before);
        assertThat(world.stores
                        .bankRecords()
                        .count(SpaceId.DEFAULT, CompanyContacts.KIND, Holder.of(world.viewer.customer())))
                .isZero();
    }

    private ContactList read(CorporateToken of) {
        return world.cards.readCompanyContacts().read(world.viewer, of);
    }

    private void change(CorporateToken of, SentContact sent) {
        world.cards.changeCompanyContacts().change(world.viewer, of, List.of(sent), place -> place);
    }
}
