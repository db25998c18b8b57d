package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M29 and M30. */
class BankCodesTest {

    @Provide
    Arbitrary<SortCode> sortCodes() {
        return IdentifierArbitraries.sortCodes();
    }

    @Provide
    Arbitrary<UkAccountNumber> accounts() {
        return IdentifierArbitraries.ukAccountNumbers();
    }

    @Property(tries = 200)
    void m29SortCodeKeepsItsZerosHoweverItIsParted(@ForAll("sortCodes") SortCode code) {
        String digits = code.value();

        assertThat(SortCode.parse(code.printed()).read()).contains(code);
        assertThat(SortCode.parse(code.printed().replace('-', ' ')).read()).contains(code);
        assertThat(SortCode.parse(digits.substring(0, 2) + "-" + digits.substring(2, 4) + " " + digits.substring(4))
                        .read())
                .contains(code);
        assertThat(digits).hasSize(6);
    }

    @Property(tries = 200)
    void m29SwappedWithTheAccountNumberIsRefused(
            @ForAll("sortCodes") SortCode code, @ForAll("accounts") UkAccountNumber account) {
        assertThat(UkAccountNumber.parse(account.value()).read()).contains(account);
        assertThat(SortCode.parse(account.value()).objection()).contains(IdentifierFault.SORT_CODE_DIGITS);
        assertThat(UkAccountNumber.parse(code.printed()).objection()).contains(IdentifierFault.UK_ACCOUNT_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"000000, SORT_CODE_ZERO", "00-00-00, SORT_CODE_ZERO", "12345a, SORT_CODE_DIGITS", "'', SORT_CODE_DIGITS"
    })
    void m29WrongSortCodeIsRefused(String text, IdentifierFault fault) {
        assertThat(SortCode.parse(text).objection()).contains(fault);
    }

    @Test
    void m29AccountOfZerosIsRefused() {
        assertThat(UkAccountNumber.parse("00000000").objection()).contains(IdentifierFault.UK_ACCOUNT_ZERO);
        assertThat(UkAccountNumber.parse("00000001").read()).contains(new UkAccountNumber("00000001"));
        assertThat(UkAccountNumber.parse("0000000\u0661").objection()).contains(IdentifierFault.UK_ACCOUNT_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "000000000, ABA_ZERO",
        "130000006, ABA_PREFIX",
        "200000004, ABA_PREFIX",
        "330000000, ABA_PREFIX",
        "600000009, ABA_PREFIX",
        "730000009, ABA_PREFIX",
        "810000005, ABA_PREFIX",
        "011000016, ABA_CHECKSUM",
        "11000015, ABA_DIGITS",
        "'021000021 ', ABA_DIGITS"
    })
    void m30ReasonIsTheTrueOne(String text, IdentifierFault fault) {
        assertThat(AbaNumber.parse(text).objection()).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"011000015", "021000021", "322271627", "061000052"})
    void m30RoutingNumberInUseIsRead(String text) {
        assertThat(AbaNumber.parse(text).read()).contains(new AbaNumber(text));
    }

    @Property(tries = 300)
    void m30OneOfTenLastDigitsFits(
            @ForAll @IntRange(min = 1, max = 12) int prefix, @ForAll @IntRange(max = 999_999) int rest) {
        String eight = String.format(Locale.ROOT, "%02d%06d", prefix, rest);

        long fitting = "0123456789"
                .chars()
                .filter(digit -> AbaNumber.parse(eight + (char) digit).read().isPresent())
                .count();
        assertThat(fitting).isEqualTo(1);
    }

    @Test
    void m30BranchInAustraliaKeepsItsZeros() {
        assertThat(Bsb.parse("062-000").read()).contains(new Bsb("062000"));
        assertThat(new Bsb("062000").printed()).isEqualTo("062-000");
        for (String text : new String[] {"62000", "0620-00", "06-2000", "062--000", "062 000", "06200a", ""}) {
            assertThat(Bsb.parse(text).objection()).as(text).contains(IdentifierFault.BSB_DIGITS);
        }
    }

    @Test
    void m30BranchInIndiaHasAZeroInFifthPlace() {
        assertThat(Ifsc.parse("sbin0005943").read()).contains(new Ifsc("SBIN0005943"));
        for (String text : new String[] {"SBIN1005943", "SBINO005943", "SB1N0005943", "SBIN000594", "SBIN0005943\n"}) {
            assertThat(Ifsc.parse(text).objection()).as(text).contains(IdentifierFault.IFSC_FORM);
        }
    }

    @Test
    void valueIsOnlyMadeOfItsStoredForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SortCode("10-88-00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UkAccountNumber("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AbaNumber("130000006"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bsb("062-000"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ifsc("sbin0005943"));
    }
}
