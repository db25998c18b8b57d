package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** M25 to M27. Another program has the same opinion of IBANs, once case and spaces are folded. */
class IbanOracleTest {

    private static final IBANValidator ORACLE = IBANValidator.getInstance();

    /** Territories whose accounts have IBANs of France, the United Kingdom and Finland; the oracle takes both codes. */
    private static final Set<String> TERRITORIES =
            Set.of("AX", "BL", "GF", "GG", "GP", "IM", "JE", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");

    @Provide
    Arbitrary<Iban> ibans() {
        return IdentifierArbitraries.ibans();
    }

    static Set<String> countries() {
        return IbanCountries.all().keySet();
    }

    @Test
    void bothKnowTheSameCountries() {
        Set<String> known = IntStream.range(0, 26 * 26)
                .mapToObj(number -> "" + (char) ('A' + number / 26) + (char) ('A' + number % 26))
                .filter(ORACLE::hasValidator)
                .filter(code -> !TERRITORIES.contains(code))
                .collect(Collectors.toSet());

        assertThat(countries()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void everyCountryHasTheSameLength(String country) {
        assertThat(IbanCountries.of(country).orElseThrow().length())
                .isEqualTo(ORACLE.getValidator(country).getIbanLength());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void everyCountryHasTheSameStructure(String country) {
        Arbitrary<Iban> ibans = IdentifierArbitraries.ibans(country);
        for (int i = 0; i < 30; i++) {
            Iban iban = ibans.sample();
            assertThat(ORACLE.isValid(iban.value())).as(iban.value()).isTrue();
        }
    }

    /** Two characters are changed, so that the check digits can fit by chance or be mended. */
    @Property(tries = 2000)
    void bothJudgeWrongIbansAlike(
            @ForAll("ibans") Iban iban,
            @ForAll @IntRange(max = 33) int first,
            @ForAll @IntRange(max = 35) int character,
            @ForAll @IntRange(min = 0, max = 99) int digits) {
        int at = first % iban.value().length();
        StringBuilder changed = new StringBuilder(iban.value());
        changed.setCharAt(at, Character.toUpperCase(Character.forDigit(character, Character.MAX_RADIX)));
        changed.replace(2, 4, digits < 10 ? "0" + digits : String.valueOf(digits));

        for (String text : new String[] {changed.toString(), mended(changed)}) {
            assertThat(Iban.parse(text).read().isPresent())
                    .as(text)
                    .isEqualTo(ORACLE.isValid(text) && !TERRITORIES.contains(text.substring(0, 2)));
        }
    }

    /** The text with the check digits that fit, whatever its structure is. */
    private static String mended(CharSequence text) {
        String rest = text.toString();
        for (int digits = 2; digits <= 98; digits++) {
            String candidate = rest.substring(0, 2) + (digits < 10 ? "0" : "") + digits + rest.substring(4);
            if (IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(candidate)) {
                return candidate;
            }
        }
        return rest;
    }
}
