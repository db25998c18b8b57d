package dev.sandbank.domain.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceDataTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasValuesInEveryMarket(Market market) {
        assertThat(ReferenceData.codes())
                .hasSizeGreaterThan(180)
                .allSatisfy(code ->
                        assertThat(ReferenceData.of(code, market)).as(code).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void valuesAndDescriptionsOfAListDiffer(Market market) {
        lists(market).forEach(list -> {
            assertThat(list.values())
                    .extracting(ReferenceValue::value)
                    .as(list.code())
                    .doesNotHaveDuplicates();
            assertThat(list.values())
                    .extracting(ReferenceValue::description)
                    .as(list.code())
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource
    void descriptionsBeginLikeAWordAndEndWithoutAFullStop(Market market) {
        lists(market)
                .flatMap(list -> list.values().stream())
                .forEach(value -> assertThat(value.description())
                        .matches("[\\p{Lu}0-9].*[^.\\s]")
                        .doesNotContain("_"));
    }

    @ParameterizedTest
    @CsvSource({"maritalStatus", "MARITALSTATUS", "maritalstatus"})
    void codesComeInAnyCase(String code) {
        ReferenceList list = ReferenceData.of(code, Market.SG).orElseThrow();
        assertThat(list.code()).isEqualTo("maritalStatus");
        assertThat(list.values()).contains(new ReferenceValue("MARRIED", "Married"));
    }

    @ParameterizedTest
    @CsvSource({"maritalStatuses", "''", "list currencies", "LIST CURRENCIES"})
    void otherNamesAreNoCodes(String name) {
        assertThat(ReferenceData.of(name, Market.SG)).isEmpty();
    }

    @Test
    void marketsHaveValuesOfTheirOwn() {
        assertThat(list("idType", Market.SG).has("NRIC")).isTrue();
        assertThat(list("idType", Market.US).has("NRIC")).isFalse();
        assertThat(list("idType", Market.US).has("PASSPORT")).isTrue();
        assertThat(list("state", Market.AU).values()).contains(new ReferenceValue("NSW", "New South Wales"));
        assertThat(list("state", Market.PL).has("NSW")).isFalse();
    }

    @Test
    void everyMarketIsACountryWithATelephoneCode() {
        for (Market market : Market.values()) {
            assertThat(list("countryCode", market).has(market.name())).isTrue();
            assertThat(list("countryName", market).has(market.country())).isTrue();
        }
        assertThat(list("phoneCountryCode", Market.SG).values())
                .contains(new ReferenceValue("65", "Singapore"), new ReferenceValue("7", "Kazakhstan, Russia"));
    }

    @Test
    void valuesAreCaseSensitiveUnlessAskedOtherwise() {
        assertThat(list("maritalStatus", Market.SG).has("married")).isFalse();
        assertThat(list("maritalStatus", Market.SG).find("married")).contains(new ReferenceValue("MARRIED", "Married"));
        assertThat(list("maritalStatus", Market.SG).find("wed")).isEmpty();
    }

    @Test
    void filesThatAreWrittenWronglyAreRefused() {
        assertWrong("maritalStatus", "  MARRIED");
        assertWrong("maritalStatus in zz:", "  MARRIED");
        assertWrong("maritalStatus:", "  + list nothing");
        assertWrong("maritalStatus:", "  MARRIED: Married.");
    }

    private static void assertWrong(String... lines) {
        assertThatThrownBy(() -> ReferenceFile.read(List.of(lines), new Entries()))
                .isInstanceOf(RuntimeException.class);
    }

    private static Stream<ReferenceList> lists(Market market) {
        return ReferenceData.codes().stream().map(code -> list(code, market));
    }

    private static ReferenceList list(String code, Market market) {
        return ReferenceData.of(code, market).orElseThrow();
    }
}
