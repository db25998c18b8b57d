package dev.sandbank.domain.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoriesTest {

    private static final String EVERYTHING = "";

    @ParameterizedTest
    @EnumSource(names = {"GB", "PL"})
    void employersAreCompleteAndDiffer(Market market) {
        List<Employer> employers = Directories.employers(market, EVERYTHING);

        assertThat(employers).hasSizeGreaterThan(10).extracting(Employer::name).doesNotHaveDuplicates();
        assertThat(employers).extracting(Employer::registrationNumber).doesNotHaveDuplicates();
        assertThat(employers).allSatisfy(employer -> {
            assertThat(list("industryCode", market).has(employer.industry())).isTrue();
            assertThat(list("state", market).has(employer.state())).isTrue();
            assertThat(employer.street()).isNotBlank();
            assertThat(employer.postalCode()).isNotBlank();
        });
    }

    @Test
    void employersOfTestCustomersAreFound() {
        assertThat(Directories.employers(Market.GB, "holly wren")).hasSize(1);
        assertThat(Directories.employers(Market.PL, "wisla")).hasSize(1);
        assertThat(Directories.employers(Market.PL, "holly")).isEmpty();
    }

    @Test
    void employerHasTheValuesOfItsLine() {
        assertThat(Directories.employers(Market.GB, "thamesford"))
                .containsExactly(new Employer(
                        Market.GB,
                        "THAMESFORD ENGINEERING LTD",
                        "99104417",
                        "MANUFACTURING",
                        "8 Foundry Lane",
                        "Reading",
                        "BERKSHIRE",
                        "RG1 9XX"));
    }

    @Test
    void streetsAreCompleteAndDiffer() {
        List<StreetAddress> streets = Directories.streets(EVERYTHING);

        assertThat(streets)
                .hasSizeGreaterThan(30)
                .extracting(StreetAddress::code)
                .doesNotHaveDuplicates();
        assertThat(streets).allSatisfy(street -> {
            assertThat(street.code()).matches("[0-9]{17}");
            assertThat(street.postalIndex()).matches("[0-9]{6}");
            assertThat(list("state", Market.RU).has(street.region()))
                    .as(street.region())
                    .isTrue();
        });
    }

    @Test
    void allWordsMustOccurInAnyOrder() {
        assertThat(Directories.streets("SOSNOVAYA moscow")).hasSize(2);
        assertThat(Directories.streets("sosnovaya kazan")).isEmpty();
    }

    private static ReferenceList list(String code, Market market) {
        return ReferenceData.of(code, market).orElseThrow();
    }
}
