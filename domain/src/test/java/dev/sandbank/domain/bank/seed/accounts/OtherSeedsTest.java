package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What another seed's name changes, and what it does not. */
@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class OtherSeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SeedName OTHER = new SeedName("other");

    @Property(tries = 60)
    void theSameSeedGivesTheSameWorld(@ForAll Visit visit) {
        assertThat(visit.holdings()).isEqualTo(visit.holdings());
        assertThat(ProfileSeed.of(visit.seed(), visit.market(), visit.customer()))
                .isEqualTo(ProfileSeed.of(visit.seed(), visit.market(), visit.customer()));
    }

    @Example
    void anotherSeedGivesOtherAccountsBalancesAndHistories() {
        Visit known = new Visit(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, TODAY);
        Visit other = new Visit(OTHER, Market.SG, TestCustomer.EVERYTHING, TODAY);

        assertThat(other.accounts()).extracting(Account::kind).isEqualTo(kindsOf(known));
        assertThat(other.accounts())
                .extracting(Account::id)
                .doesNotContainAnyElementsOf(
                        known.accounts().stream().map(Account::id).toList());
        assertThat(other.accounts())
                .extracting(Account::balance)
                .doesNotContainAnyElementsOf(
                        known.accounts().stream().map(Account::balance).toList());
        assertThat(other.history(other.accounts().get(0)).movements())
                .doesNotContainAnyElementsOf(
                        known.history(known.accounts().get(0)).movements());
    }

    @Property(tries = 60)
    void everyPersonOfAnotherSeedIsSomebodyElse(@ForAll("others") SeedName seed, @ForAll Market market) {
        List<Profile> known = profiles(SeedName.DEFAULT, market);
        List<Profile> others = profiles(seed, market);

        assertThat(others)
                .extracting(profile -> profile.name().full())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        known.stream().map(profile -> profile.name().full()).toList());
        assertThat(others)
                .flatExtracting(Profile::emails)
                .extracting(EmailAddress::address)
                .doesNotHaveDuplicates();
        assertThat(others)
                .extracting(profile -> profile.phones().get(0).international())
                .doesNotHaveDuplicates();
        assertThat(others)
                .extracting(profile -> profile.addresses().get(0).lines())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 60)
    void lastNamesFollowTheSexWhereTheyDo(@ForAll("others") SeedName seed) {
        for (Profile profile : profiles(seed, Market.RU)) {
            boolean lady = profile.prefix().equals("Ms");
            assertThat(profile.name().last().endsWith("a")).isEqualTo(lady);
        }
    }

    @Property(tries = 30)
    void firstTwoCustomersOfEverySeedHoldThePublishedCardsAndPhones(
            @ForAll("others") SeedName seed, @ForAll Market market) {
        assertThat(find(seed, market, new CardClaim.ByPhone("8653", "6590020056")))
                .map(Card::holder)
                .contains(TestCustomer.EVERYTHING.in(market));
        assertThat(find(seed, market, new CardClaim.ByPhone("7411", "2608191234")))
                .map(Card::holder)
                .contains(TestCustomer.CARDS_ONLY.in(market));
    }

    @Example
    void anotherSeedGivesOtherCardsAndPoints() {
        assertThat(CardSeed.of(OTHER, Market.SG, TestCustomer.EVERYTHING))
                .extracting(Card::id)
                .doesNotContainAnyElementsOf(CardSeed.of(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING).stream()
                        .map(Card::id)
                        .toList());
        assertThat(RewardsSeed.openingPoints(OTHER, Market.SG, TestCustomer.EVERYTHING))
                .isNotEqualTo(RewardsSeed.openingPoints(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING));
    }

    @Property(tries = 20)
    void recordedAccountsKeepTheirValuesInEverySeedAndLiveAnotherLife(@ForAll("others") SeedName seed) {
        Visit known = new Visit(Market.BH, TestCustomer.EVERYTHING, TODAY);
        Visit other = new Visit(seed, Market.BH, TestCustomer.EVERYTHING, TODAY);

        assertThat(other.accounts())
                .extracting(Account::id, Account::number, Account::balance)
                .isEqualTo(known.accounts().stream()
                        .map(account -> tuple(account.id(), account.number(), account.balance()))
                        .toList());
        assertThat(other.history(other.accounts().get(0)).movements())
                .isNotEqualTo(known.history(known.accounts().get(0)).movements());
    }

    @Provide
    Arbitrary<SeedName> others() {
        return SeedArbitraries.seeds().filter(seed -> !seed.isDefault());
    }

    private static List<Profile> profiles(SeedName seed, Market market) {
        return Arrays.stream(TestCustomer.values())
                .map(customer -> ProfileSeed.of(seed, market, customer))
                .toList();
    }

    private static List<Object> kindsOf(Visit visit) {
        return visit.accounts().stream().<Object>map(Account::kind).toList();
    }

    private static Optional<Card> find(SeedName seed, Market market, CardClaim claim) {
        return SeededCards.find(
                seed,
                market,
                List.of(TestCustomer.values()),
                claim,
                holder -> ProfileSeed.of(seed, market, TestCustomer.of(holder).orElseThrow()));
    }
}
