package dev.sandbank.domain.bank.card.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.seed.cards.CompanySeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Contacts of company cards: what was sent is what is there, and what was not named stays. */
class CompanyContactsTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);

    private final CompanyContacts seeded = CompanySeed.contacts(SeedName.DEFAULT, CUSTOMER, "9f3c");

    @Example
    void seededCardHasAnAdministratorWhoIsAskedFirstAndAccounts() {
        assertThat(seeded.contacts()).extracting(CompanyContact::id).containsExactly("C0012", "C0013");
        assertThat(seeded.contacts()).extracting(CompanyContact::preferred).containsExactly(true, false);
        assertThat(CompanySeed.name(SeedName.DEFAULT, CUSTOMER, "9f3c")).endsWith(" Private Limited");
        assertThat(CompanySeed.contacts(SeedName.DEFAULT, CUSTOMER, "9f3c")).isEqualTo(seeded);
    }

    @Example
    void namedContactChangesAndOthersStay() {
        CompanyContacts after = stored(seeded.with(List.of(sent("C0013", "New Name", true)), place -> place));

        CompanyContact before = seeded.contacts().get(1);
        assertThat(after.contacts().get(1))
                .isEqualTo(new CompanyContact("C0013", "TECHNICAL", "New Name", before.email(), before.phone(), true));
        assertThat(after.contacts().get(0)).isEqualTo(seeded.contacts().get(0).preferred(false));
    }

    @Example
    void contactWithoutAnIdIsAdded() {
        CompanyContacts after = stored(seeded.with(List.of(sent(null, "Third", null)), place -> place));

        assertThat(after.contacts()).startsWith(seeded.contacts().toArray(CompanyContact[]::new));
        assertThat(after.contacts().get(2))
                .isEqualTo(new CompanyContact("C0014", "TECHNICAL", "Third", null, null, false));
    }

    @Example
    void unknownIdsIdsThatComeTwiceAndTwoWhoAreAskedFirstAreRefused() {
        assertThat(faults(List.of(sent("C0099", "A", null))))
                .containsExactly(new FieldFault("0/contactId", FieldFault.Kind.INVALID_REFERENCE));
        assertThat(faults(List.of(sent("C0012", "A", null), sent("C0012", "B", null))))
                .containsExactly(new FieldFault("1/contactId", FieldFault.Kind.INVALID_REFERENCE));
        assertThat(faults(List.of(sent("C0012", "A", true), sent(null, "B", true))))
                .containsExactly(new FieldFault("1/preferredContactFlag", FieldFault.Kind.OUT_OF_RANGE));
        List<SentContact> many = Collections.nCopies(CompanyContacts.MOST - 1, sent(null, "A", null));
        assertThat(faults(many)).containsExactly(new FieldFault("18", FieldFault.Kind.OUT_OF_RANGE));
    }

    @Property
    void atMostOneIsAskedFirstAndIdsAreDifferent(@ForAll @Size(max = 6) List<@IntRange(max = 5) Integer> changes) {
        CompanyContacts contacts = seeded;
        for (int change : changes) {
            String id = change < contacts.contacts().size() ? CompanyContacts.idAt(change) : null;
            contacts = stored(contacts.with(List.of(sent(id, "N" + change, change % 2 == 0)), place -> place));
        }
        assertThat(contacts.contacts()).filteredOn(CompanyContact::preferred).hasSizeLessThanOrEqualTo(1);
        assertThat(contacts.contacts()).extracting(CompanyContact::id).doesNotHaveDuplicates();
        assertThat(contacts.contacts()).hasSizeBetween(2, 2 + changes.size());
    }

    private List<FieldFault> faults(List<SentContact> sent) {
        Refused refused = catchThrowableOfType(Refused.class, () -> seeded.with(new ArrayList<>(sent), place -> place));
        return ((InputInvalid) refused.refusal()).faults();
    }

    private static SentContact sent(@Nullable String id, String name, @Nullable Boolean preferred) {
        return new SentContact(id, "TECHNICAL", name, null, null, preferred);
    }

    private static CompanyContacts stored(CompanyContacts contacts) {
        CompanyContacts read = CompanyContacts.KIND.read(CompanyContacts.KIND.stored(contacts));
        assertThat(read).isEqualTo(contacts);
        return read;
    }
}
