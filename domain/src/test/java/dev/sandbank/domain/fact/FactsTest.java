package dev.sandbank.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Facts ALL = new FactWriter()
            .text("text", "Zoë")
            .number("number", -7)
            .decimal("decimal", new BigDecimal("0.0100"))
            .flag("yes", true)
            .flag("no", false)
            .instant("instant", Instant.parse("2026-01-31T00:00:00Z"))
            .day("day", LocalDate.of(2026, 1, 31))
            .money("money", Money.of("-1.234", Currency.BHD))
            .one("market", Market.SG)
            .text("absent", null)
            .one("unknown", null)
            .decimal("none", null)
            .facts();

    @Property
    void canonicalTextIsReadBackWhateverTheTexts(@ForAll @Size(max = 5) Map<String, String> values) {
        Facts facts = Facts.of(values);
        if (!values.containsKey("")) {
            assertThat(Facts.parse(facts.canonical())).isEqualTo(facts);
        }
    }

    @Test
    void valuesAreReadAsTheyWereWritten() {
        Facts facts = Facts.parse(ALL.canonical());

        assertThat(facts.text("text")).isEqualTo("Zoë");
        assertThat(facts.number("number")).isEqualTo(-7);
        assertThat(facts.count("number")).isEqualTo(-7);
        assertThat(facts.decimal("decimal")).isEqualTo(new BigDecimal("0.0100"));
        assertThat(facts.flag("yes")).isTrue();
        assertThat(facts.flag("no")).isFalse();
        assertThat(facts.instant("instant")).isEqualTo(facts.instantOrNull("instant"));
        assertThat(facts.day("day")).isEqualTo(facts.dayOrNull("day"));
        assertThat(facts.money("money")).isEqualTo(facts.moneyOrNull("money"));
        assertThat(facts.one("market", Market.class)).isEqualTo(Market.SG);
    }

    @Test
    void whatIsNullIsLeftOut() {
        assertThat(ALL.values()).doesNotContainKeys("absent", "unknown", "none", "no");
        assertThat(ALL.textOrNull("absent")).isNull();
        assertThat(ALL.instantOrNull("absent")).isNull();
        assertThat(ALL.dayOrNull("absent")).isNull();
        assertThat(ALL.moneyOrNull("absent")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.text("absent"))
                .withMessageContaining("absent");
    }

    @Test
    void thingsHaveParts() {
        Facts facts = new FactWriter()
                .text("name", "n")
                .part("home", ALL)
                .list("mails", List.of(ALL, Facts.of(Map.of("type", "HOME"))))
                .texts("tags", List.of("a", "b"))
                .facts();

        assertThat(facts.part("home")).isEqualTo(ALL);
        assertThat(facts.list("mails")).containsExactly(ALL, Facts.of(Map.of("type", "HOME")));
        assertThat(facts.texts("tags")).containsExactly("a", "b");
        assertThat(facts.list("tags")).isEmpty();
        assertThat(facts.part("hom").isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new FactWriter().list("mails", List.of(Facts.NONE)));
    }
}
