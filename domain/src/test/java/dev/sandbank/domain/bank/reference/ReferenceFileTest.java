package dev.sandbank.domain.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReferenceFileTest {

    @Test
    void valuesBelongToEachCodeOfTheirHeadingInEveryMarket() {
        Entries entries = read("maritalStatus, civilStatus:", "  SINGLE", "  MARRIED: Married for life");

        for (String code : List.of("maritalStatus", "civilStatus")) {
            for (Market market : Market.values()) {
                assertThat(list(entries, code, market).values())
                        .containsExactly(
                                new ReferenceValue("SINGLE", "Single"),
                                new ReferenceValue("MARRIED", "Married for life"));
            }
        }
        assertThat(entries.codes()).containsExactly("civilStatus", "maritalStatus");
    }

    @Test
    void valuesBelongToTheMarketsOfTheirHeadingAlone() {
        Entries entries = read("status:", "  SINGLE", "status in pl, gb:", "  PARTNERSHIP");

        assertThat(list(entries, "status", Market.PL).has("PARTNERSHIP")).isTrue();
        assertThat(list(entries, "status", Market.GB).has("PARTNERSHIP")).isTrue();
        assertThat(list(entries, "status", Market.SG).has("PARTNERSHIP")).isFalse();
        assertThat(list(entries, "status", Market.SG).has("SINGLE")).isTrue();
        assertThat(read("colour in sg:", "  RED").list("colour", Market.US)).isEmpty();
    }

    @Test
    void codeIncludesAListThatIsNoCodeItself() {
        Entries entries = read("list colours:", "  RED: Like blood", "wallColour:", "  + list colours", "  GREY");

        assertThat(list(entries, "wallColour", Market.SG).values())
                .extracting(ReferenceValue::description)
                .containsExactly("Like blood", "Grey");
        assertThat(entries.codes()).containsExactly("wallColour");
    }

    @Test
    void codeIsFoundInAnyCaseAndShownAsWritten() {
        Entries entries = read("maritalStatus:", "  SINGLE");

        assertThat(entries.has("MARITALSTATUS")).isTrue();
        assertThat(list(entries, "maritalstatus", Market.SG).code()).isEqualTo("maritalStatus");
        assertThat(entries.has("status")).isFalse();
        assertThat(entries.list("status", Market.SG)).isEmpty();
    }

    @Test
    void mistakesInAFileAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("maritalStatus"))
                .withMessage("a heading ends with a colon: maritalStatus");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("wallColour:", "  + list colours"))
                .withMessage("no list colours for wallColour");
        Assertions.assertThatThrownBy(() -> read("status in xx:")).isInstanceOf(NoSuchElementException.class);
    }

    private static Entries read(String... lines) {
        Entries entries = new Entries();
        ReferenceFile.read(List.of(lines), entries);
        return entries;
    }

    private static ReferenceList list(Entries entries, String code, Market market) {
        return entries.list(code, market).orElseThrow();
    }
}
