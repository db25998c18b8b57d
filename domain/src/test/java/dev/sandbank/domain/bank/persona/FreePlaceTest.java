package dev.sandbank.domain.bank.persona;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FreePlaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Property(tries = 60)
    void anAddedCustomerHasTheSameProductsAndNothingElseInCommon(
            @ForAll Market market, @ForAll TestCustomer like, @ForAll boolean defaultSeed) {
        SeedName seed = defaultSeed ? SeedName.DEFAULT : new SeedName("other");
        List<SeedCustomer> others = new ArrayList<>(List.of(TestCustomer.values()));
        for (String userId : List.of("AdaTan", "BeaTan", "CleoTan")) {
            AddedCustomer added = new FreePlace(seed, market, others).of(like, userId, AddedCustomer.nameOf("Ada Tan"));
            for (SeedCustomer other : others) {
                assertThat(named(seed, market, added)).doesNotContainAnyElementsOf(named(seed, market, other));
            }
            others.add(added);
        }
    }

    @Property(tries = 60)
    void allTheirAccountsAndCardsAreOfTheKindsOfTheTestCustomer(@ForAll Market market, @ForAll TestCustomer like) {
        AddedCustomer added = added(market, like);

        if (!SeededBank.isRecorded(market, like)) {
            assertThat(accounts(SeedName.DEFAULT, market, added))
                    .extracting(Account::kind)
                    .isEqualTo(accounts(SeedName.DEFAULT, market, like).stream()
                            .map(Account::kind)
                            .toList());
        }
        assertThat(SeededBank.isRecorded(market, added)).isFalse();
        assertThat(CardHoldings.of(SeedName.DEFAULT, market, added, TODAY))
                .hasSameSizeAs(
                        switch (like) {
                            case EVERYTHING -> List.of(1, 2, 3);
                            case CARDS_ONLY -> List.of(1, 2);
                            case TROUBLED -> List.of(1);
                            case NEWCOMER, WEALTHY -> List.of();
                        });
    }

    @Property(tries = 30)
    void theRecordOfACustomerSaysAllThatTheyAre(@ForAll Market market, @ForAll TestCustomer like) {
        Persona persona = new Persona(market, added(market, like), new PasswordHash("hash"));
        StoredRecord stored = Persona.KIND.stored(persona);

        assertThat(Persona.KIND.read(stored)).isEqualTo(persona);
        assertThat(persona.toString()).doesNotContain("hash", "Ada");
    }

    @Property(tries = 20)
    void theNameIsThatWhichWasGiven(@ForAll Market market) {
        Profile profile = ProfileSeed.of(SeedName.DEFAULT, market, added(market, TestCustomer.EVERYTHING));

        assertThat(profile.name().full()).isEqualTo("Ada Mei Tan");
        assertThat(profile.preferredEmail().address()).isEqualTo("adatan@example.com");
    }

    private static AddedCustomer added(Market market, TestCustomer like) {
        return new FreePlace(SeedName.DEFAULT, market, List.of(TestCustomer.values()))
                .of(like, "AdaTan", AddedCustomer.nameOf("Ada Mei Tan"));
    }

    private static List<Account> accounts(SeedName seed, Market market, SeedCustomer customer) {
        return SeededBank.holdings(seed, market, customer, TODAY).accounts();
    }

    /** All by which a customer can be told from others. */
    private static List<String> named(SeedName seed, Market market, SeedCustomer customer) {
        Profile profile = ProfileSeed.of(seed, market, customer);
        return Stream.of(
                        accounts(seed, market, customer).stream()
                                .flatMap(account -> Stream.of(
                                        account.id().value(), account.number().value())),
                        CardHoldings.of(seed, market, customer, TODAY).stream()
                                .flatMap(card -> Stream.of(
                                        card.id().value(),
                                        card.card().maskedNumber(),
                                        card.card().cloakedNumber().value())),
                        profile.phones().stream().map(phone -> phone.international()),
                        profile.emails().stream().flatMap(email -> Stream.of(email.key(), email.address())),
                        profile.addresses().stream().map(address -> address.key()))
                .flatMap(each -> each)
                .toList();
    }
}
