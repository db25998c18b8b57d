package dev.sandbank.domain.bank.seed.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileSeedTest {

    private static final List<Profile> ALL = Stream.of(Market.values())
            .flatMap(market -> Arrays.stream(TestCustomer.values())
                    .map(customer -> ProfileSeed.of(SeedName.DEFAULT, market, customer)))
            .toList();

    @Test
    void profilesAreTheSameEveryTime() {
        assertThat(ALL)
                .allSatisfy(profile -> assertThat(ProfileSeed.of(
                                SeedName.DEFAULT,
                                profile.customer().market(),
                                TestCustomer.of(profile.customer()).orElseThrow()))
                        .isEqualTo(profile));
        assertThat(ProfileSeed.of(SeedName.DEFAULT, Market.SG, TestCustomer.CARDS_ONLY)
                        .emails())
                .containsExactly(new EmailAddress(
                        "73LN1J1P6S06", EmailAddress.Type.PERSONAL, "arvind.pillai@example.com", true));
    }

    @Test
    void everyCustomerOfEveryMarketIsSomebodyElse() {
        assertThat(ALL).hasSize(80).extracting(profile -> profile.name().full()).doesNotHaveDuplicates();
        assertThat(ALL)
                .extracting(profile -> profile.emails().get(0).address())
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address).matches("[a-z]+\\.[a-z]+@example\\.com"));
        assertThat(ALL)
                .extracting(profile -> profile.phones().get(0).international())
                .doesNotHaveDuplicates();
    }

    @Test
    void homesAreInTheMarketAndComplete() {
        assertThat(ALL)
                .allSatisfy(profile -> assertThat(profile.addresses()).allSatisfy(address -> {
                    assertThat(address.country())
                            .isEqualTo(profile.customer().market().country());
                    assertThat(address.lines()).doesNotContain("");
                    assertThat(address.city()).isNotBlank();
                    assertThat(address.postalCode()).isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void onlyTheFirstCustomerOwnsThePublishedTestPhone(Market market) {
        assertThat(TestCustomer.values())
                .filteredOn(customer ->
                        ProfileSeed.of(SeedName.DEFAULT, market, customer).answersTo("6590020056"))
                .containsExactly(TestCustomer.EVERYTHING);
    }

    @Test
    void codesOfCardsGoToASecondMobileIfThereIsOne() {
        Profile one = ProfileSeed.of(SeedName.DEFAULT, Market.SG, TestCustomer.CARDS_ONLY);
        Profile other = ProfileSeed.of(SeedName.DEFAULT, Market.SG, TestCustomer.NEWCOMER);

        assertThat(one.cardPhone().type()).isEqualTo(PhoneNumber.Type.SECONDARY_MOBILE_NUMBER);
        assertThat(other.cardPhone()).isEqualTo(other.phones().get(0));
    }

    @Test
    void namesAreWrittenInTheOrderOfTheCountry() {
        assertThat(name(Market.VN)).isEqualTo(new PersonName("Lan", "Thị", "Nguyễn", "Nguyễn Thị Lan"));
        assertThat(name(Market.HK).full()).isEqualTo("Leung Ka Yan");
        assertThat(name(Market.US).full()).isEqualTo("Hannah Grace Whitfield");
        assertThat(name(Market.BH).full()).isEqualTo("Matthew Hyden");
    }

    private static PersonName name(Market market) {
        return ProfileSeed.of(SeedName.DEFAULT, market, TestCustomer.EVERYTHING).name();
    }
}
