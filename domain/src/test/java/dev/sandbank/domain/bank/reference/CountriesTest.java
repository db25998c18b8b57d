package dev.sandbank.domain.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final Countries THREE =
            Countries.read(List.of("US USA 1 United States", "SG SGP 65 Singapore", "CA CAN 1 Canada"));

    @Test
    void eachListHasTheCountriesInTheOrderOfTheirNames() {
        assertThat(values("countries by two letters"))
                .containsExactly(
                        new ReferenceValue("CA", "Canada"),
                        new ReferenceValue("SG", "Singapore"),
                        new ReferenceValue("US", "United States"));
        assertThat(values("countries by three letters"))
                .extracting(ReferenceValue::value)
                .containsExactly("CAN", "SGP", "USA");
        assertThat(values("country names"))
                .extracting(ReferenceValue::value)
                .containsExactly("Canada", "Singapore", "United States");
    }

    @Test
    void countriesThatShareATelephoneCodeAreNamedTogether() {
        assertThat(values("telephone codes"))
                .containsExactly(
                        new ReferenceValue("1", "Canada, United States"), new ReferenceValue("65", "Singapore"));
    }

    @Test
    void filesHaveNoCommentsAndNoBlankLines() {
        assertThat(TextResource.lines("employers"))
                .hasSizeGreaterThan(20)
                .noneMatch(String::isBlank)
                .noneMatch(line -> line.startsWith("#"));
    }

    /** The values that a code gets which includes the list. */
    private static List<ReferenceValue> values(String list) {
        Entries entries = new Entries();
        THREE.addTo(entries);
        entries.include("country", Entries.LIST + list);
        return entries.list("country", Market.PL).orElseThrow().values();
    }
}
