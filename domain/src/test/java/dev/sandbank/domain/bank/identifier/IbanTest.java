package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @Provide
    Arbitrary<Iban> ibans() {
        return IdentifierArbitraries.ibans();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB33BUKB20201555555555",
                "DE89370400440532013000",
                "PL61109010140000071219812874",
                "AE070331234567890123456",
                "BH67BMAG00001299123456",
                "RU0304452522540817810538091310419",
                "FR1420041010050500013M02606",
                "MT84MALT011000012345MTLCAST001S",
                "NO9386011117947"
            })
    void publishedExampleIsRead(String iban) {
        assertThat(Iban.parse(iban).read()).contains(new Iban(iban));
    }

    /** M25. */
    @ParameterizedTest
    @ValueSource(strings = {"GB00HLFX11016111455365", "GB01BARC20714583608387"})
    void m25CheckDigitsThatDoNotExistAreRefused(String iban) {
        assertThat(Iban.parse(iban).objection()).contains(IdentifierFault.IBAN_CHECK_DIGITS);
    }

    /** M25. The digits 00, 01 and 99 have the remainder of 97, 98 and 02. */
    @Property(tries = 300)
    void m25CheckDigitsHaveOneForm(@ForAll("ibans") Iban iban) {
        int digits = Integer.parseInt(iban.value().substring(2, 4));
        for (int other : new int[] {digits - 97, digits + 97}) {
            if (other >= 0 && other <= 99) {
                String text = iban.country() + String.format(Locale.ROOT, "%02d", other) + iban.accountPart();
                assertThat(Iban.parse(text).objection()).contains(IdentifierFault.IBAN_CHECK_DIGITS);
            }
        }
    }

    /** M26. */
    @Property(tries = 300)
    void m26CaseAndPlainSpacesAreFolded(@ForAll("ibans") Iban iban) {
        assertThat(Iban.parse(iban.value().toLowerCase(Locale.ROOT)).read()).contains(iban);
        assertThat(Iban.parse(iban.printed()).read()).contains(iban);
        assertThat(Iban.parse(" " + iban.printed() + "  ").read()).contains(iban);
        assertThat(iban.printed()).matches("([A-Z0-9]{4} )+[A-Z0-9]{1,4}");
    }

    /** M26. */
    @ParameterizedTest
    @CsvSource({
        "'GB33\u00a0BUKB20201555555555', IBAN_CHARACTERS",
        "'GB33BUKB20201555555555\n', IBAN_CHARACTERS",
        "'GB33BUKB2020155555555\uD83D\uDE00', IBAN_CHARACTERS",
        "'GB33BUKB2020155555555\u0665', IBAN_CHARACTERS",
        "'g\u0131b33', IBAN_CHARACTERS",
        "'GB33-BUKB-2020-1555-5555-55', IBAN_CHARACTERS",
        "GB2LABBY09012857201707, IBAN_CHECK_DIGITS",
        "'', IBAN_COUNTRY",
        "G, IBAN_COUNTRY"
    })
    void m26AllElseIsRefused(String text, IdentifierFault fault) {
        assertThat(Iban.parse(text).objection()).contains(fault);
    }

    /** M27. */
    @ParameterizedTest
    @CsvSource({
        "US64SVBKUS6S3300958879, IBAN_COUNTRY",
        "SG12DBSS00001299123456, IBAN_COUNTRY",
        "UK33BUKB20201555555555, IBAN_COUNTRY",
        "GB33BUKB2020155555555, IBAN_LENGTH",
        "DE33BUKB20201555555555999, IBAN_LENGTH",
        "GB33BUK120201555555555, IBAN_STRUCTURE",
        "GB33BUKB2020155555555A, IBAN_STRUCTURE",
        "GB34BUKB20201555555555, IBAN_CHECKSUM"
    })
    void m27ReasonIsTheTrueOne(String iban, IdentifierFault fault) {
        assertThat(Iban.parse(iban).objection()).contains(fault);
    }

    /** M27. */
    @Test
    void m27OnlyCountriesOfSepaAreReachedBySepa() {
        assertThat(Iban.parseSepa("AE070331234567890123456").objection()).contains(IdentifierFault.IBAN_NOT_SEPA);
        assertThat(Iban.parseSepa("AE080331234567890123456").objection()).contains(IdentifierFault.IBAN_CHECKSUM);
        assertThat(Iban.parseSepa("GB33 BUKB 2020 1555 5555 55").read()).isPresent();
    }

    /** M27. */
    @Test
    void m27TableHasAllCountriesOfSepaAndTheMarketsWithIbans() {
        Set<String> sepa = Set.of(("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
                        + " IS LI NO CH GB MC SM AD VA GI AL ME MD MK RS")
                .split(" "));

        assertThat(IbanCountries.all().entrySet().stream()
                        .filter(country -> country.getValue().sepa())
                        .map(Map.Entry::getKey))
                .as("Gibraltar is part of the United Kingdom there")
                .containsExactlyInAnyOrderElementsOf(sepa);
        assertThat(IbanCountries.all()).containsKeys("GB", "PL", "AE", "BH", "RU");
    }

    /** A digit for a letter is noticed too, but for one case of 97, because a letter counts as two digits. */
    @Property(tries = 500)
    void anotherDigitOrLetterIsAlwaysNoticed(
            @ForAll("ibans") Iban iban,
            @ForAll @IntRange(max = 33) int place,
            @ForAll @IntRange(max = 35) int character) {
        int at = place % iban.value().length();
        char other = Character.toUpperCase(Character.forDigit(character, Character.MAX_RADIX));
        Assume.that(Character.isDigit(other) == Character.isDigit(iban.value().charAt(at)));
        String changed = iban.value().substring(0, at) + other + iban.value().substring(at + 1);

        assertThat(Iban.parse(changed).read().isPresent()).isEqualTo(changed.equals(iban.value()));
    }

    @Test
    void valueIsOnlyMadeOfItsStoredForm() {
        Stream.of("gb33BUKB20201555555555", "GB33 BUKB20201555555555", "")
                .forEach(text -> assertThatIllegalArgumentException().isThrownBy(() -> new Iban(text)));
    }
}
