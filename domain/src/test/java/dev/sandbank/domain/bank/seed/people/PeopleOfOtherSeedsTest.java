package dev.sandbank.domain.bank.seed.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.seed.people.HomesSeed.Home;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** In another seed the customers live elsewhere and have other numbers; their log-ins are the published ones. */
@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class PeopleOfOtherSeedsTest {

    @Property(tries = 50)
    void everybodyLivesWhereSomebodyElseOfTheDefaultSeedLives(@ForAll SeedName seed, @ForAll Market market) {
        Assume.that(!seed.isDefault());
        List<Home> usual = homes(SeedName.DEFAULT, market);
        List<Home> moved = homes(seed, market);

        assertThat(places(moved)).containsExactlyInAnyOrderElementsOf(places(usual));
        for (int number = 0; number < usual.size(); number++) {
            assertThat(place(moved.get(number))).isNotEqualTo(place(usual.get(number)));
        }
    }

    @Property(tries = 50)
    void housesHaveNumbersOfTheUsualLength(@ForAll SeedName seed, @ForAll Market market) {
        assertThat(houses(seed, market)).containsExactlyInAnyOrderElementsOf(houses(SeedName.DEFAULT, market));
    }

    @Property(tries = 50)
    void phonesHaveOtherNumbers(@ForAll SeedName seed, @ForAll Market market, @ForAll TestCustomer customer) {
        Assume.that(!seed.isDefault());
        assertThat(mobile(seed, market, customer)).isNotEqualTo(mobile(SeedName.DEFAULT, market, customer));
    }

    @Test
    void logInsAreThePublishedOnes() {
        assertThat(Stream.of(TestCustomer.values()).map(customer -> customer.userId() + " " + customer.password()))
                .containsExactly(
                        "SandboxUser1 P@ssUser1$",
                        "SandboxUser2 P@ssUser2$",
                        "SandboxUser3 P@ssUser3$",
                        "SandboxUser4 P@ssUser4$",
                        "SandboxUser5 P@ssUser5$");
    }

    private static List<Home> homes(SeedName seed, Market market) {
        return Stream.of(TestCustomer.values())
                .map(customer -> HomesSeed.of(seed, market, customer))
                .toList();
    }

    private static List<String> places(List<Home> homes) {
        return homes.stream().map(PeopleOfOtherSeedsTest::place).toList();
    }

    /** What of a home is not renumbered. */
    private static String place(Home home) {
        return home.city() + " " + home.state() + " " + home.postalCode() + " "
                + home.lines().get(0).replaceAll("[0-9]", "");
    }

    /** The first lines with a zero in the place of each digit. */
    private static List<String> houses(SeedName seed, Market market) {
        return homes(seed, market).stream()
                .map(home -> home.lines().get(0).replaceAll("[0-9]", "0"))
                .toList();
    }

    private static String mobile(SeedName seed, Market market, TestCustomer customer) {
        PhoneNumber mobile = PhonesSeed.of(seed, market, customer).get(0);
        return mobile.international();
    }
}
