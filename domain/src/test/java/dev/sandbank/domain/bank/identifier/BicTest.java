package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M28. */
class BicTest {

    @Provide
    Arbitrary<String> banks() {
        StringArbitrary characters =
                Arbitraries.strings().withCharRange('A', 'Z').numeric();
        return Combinators.combine(
                        characters.ofLength(4), Arbitraries.of("GB", "DE", "SG", "XK", "AX"), characters.ofLength(2))
                .as((party, country, place) -> party + country + place);
    }

    @Property(tries = 200)
    void m28HeadOfficeIsTheBank(@ForAll("banks") String bank) {
        Bic bic = new Bic(bank);

        assertThat(Bic.parse(bank + "XXX").read()).contains(bic);
        assertThat(Bic.parse(bank.toLowerCase(Locale.ROOT) + "xxx").read()).contains(bic);
        assertThat(bic.full()).isEqualTo(bank + "XXX");
        assertThat(new Bic(bic.full())).isEqualTo(bic);
        assertThat(bic.bank()).isEqualTo(bank);
    }

    @Property(tries = 200)
    void m28OnlyEightOrElevenCharactersAreRead(@ForAll("banks") String bank) {
        for (String rest : new String[] {"X", "12", "1234"}) {
            assertThat(Bic.parse(bank + rest).objection()).contains(IdentifierFault.BIC_LENGTH);
        }
        assertThat(Bic.parse(bank + "123").read()).hasValueSatisfying(bic -> {
            assertThat(bic).isNotEqualTo(new Bic(bank));
            assertThat(bic.full()).isEqualTo(bank + "123");
            assertThat(bic.country()).isEqualTo(bank.substring(4, 6));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ABCDUK2L, BIC_COUNTRY",
        "MULTIPLE, BIC_COUNTRY",
        "ABCD1B2L, BIC_COUNTRY",
        "ABCDGB2, BIC_LENGTH",
        "'', BIC_LENGTH",
        "ABCDGB2L-XX, BIC_CHARACTERS",
        "'ABCDGB2L ', BIC_CHARACTERS",
        "'ABCDGB2L\n', BIC_CHARACTERS"
    })
    void m28ReasonIsTheTrueOne(String text, IdentifierFault fault) {
        assertThat(Bic.parse(text).objection()).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDXK2L", "1BCDGB2L", "deutdeff500"})
    void m28KosovoAndDigitsInFrontAreRead(String text) {
        assertThat(Bic.parse(text).read()).isPresent();
    }

    @Test
    void valueIsOnlyMadeOfItsStoredForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bic("deutdeff"));
    }
}
