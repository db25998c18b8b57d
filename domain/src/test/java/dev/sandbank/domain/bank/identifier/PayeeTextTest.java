package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M32. */
class PayeeTextTest {

    @Provide
    Arbitrary<PayeeName> names() {
        return IdentifierArbitraries.payeeNames();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M\u00fcller",
                "\u0e2a\u0e21\u0e0a\u0e32\u0e22",
                "\u0645\u062d\u0645\u062f",
                "\u0646\u0645\u06cc\u200c\u062f\u0627\u0646\u0645",
                " Two  spaces "
            })
    void m32NameIsReadBackAsGiven(String name) {
        assertThat(PayeeName.parse(name).read().map(PayeeName::value)).contains(name);
    }

    @Test
    void m32NothingIsCut() {
        assertThat(PayeeName.parse("\uD83D\uDE00".repeat(70)).read()).isPresent();
        assertThat(PayeeName.parse("x".repeat(71)).objection()).contains(IdentifierFault.PAYEE_NAME_LENGTH);
        assertThat(PayeeName.parse(" ").objection()).contains(IdentifierFault.PAYEE_NAME_BLANK);
        assertThat(Remark.parse("x".repeat(140)).read()).contains(new Remark("x".repeat(140)));
        assertThat(Remark.parse("x".repeat(141)).objection()).contains(IdentifierFault.REMARK_LENGTH);
        assertThat(Remark.parse("").read()).contains(Remark.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark("\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PayeeName(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u007f", "\u0085", "\u2028", "\u2029", "\uD83D", "a\u202eb", "\u2066a"})
    void m32ControlCharacterIsRefused(String text) {
        assertThat(PayeeName.parse(text).objection()).contains(IdentifierFault.CONTROL_CHARACTER);
        assertThat(Remark.parse(text).objection()).contains(IdentifierFault.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({
        "M\u00fcller, Muller",
        "Gro\u00df \u00c6r\u00f8, Gros Aro",
        "\u0141\u00f3d\u017a, Lodz",
        "\u0391\u03b8\u03ae\u03bd\u03b1, Atina",
        "\u0421\u043e\u0444\u0438\u044f, Sofia",
        "\u0419\u043e\u0440\u0434\u0430\u043d, Iordan",
        "\u0645\u062d\u0645\u062f, ....",
        "\ud55c\uae00, ..",
        "A & B_C @ 5 \u20ac, A + B-C . 5 E",
        "/a//b/, .a/.b."
    })
    void m32ReceiverOfSepaSeesANearCopy(String name, String copy) {
        assertThat(new PayeeName(name).forSepa()).isEqualTo(copy);
        assertThat(new Remark(name).forSepa()).isEqualTo(copy);
    }

    @Property(tries = 500)
    void m32CopyIsOfTheAllowedCharactersAndNeverLonger(@ForAll("names") PayeeName name) {
        String copy = name.forSepa();

        assertThat(copy).matches("[A-Za-z0-9/?:().,'+ -]*");
        assertThat(copy.length())
                .isLessThanOrEqualTo(name.value().codePointCount(0, name.value().length()));
        assertThat(copy).doesNotContain("//").doesNotStartWith("/").doesNotEndWith("/");
        assertThat(SepaText.of(copy)).isEqualTo(copy);
    }

    @Test
    void fieldIsRefusedWithItsReason() {
        assertThat(Remark.parse("Rent").orRefuse("remarks")).isEqualTo(new Remark("Rent"));
        assertThatThrownBy(() -> Iban.parse("US1").orRefuse("iban"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(InputInvalid.of(
                                        "iban",
                                        FieldFault.Kind.INVALID_REFERENCE,
                                        "An IBAN begins with the code of a country that has IBANs.")));
    }

    @ParameterizedTest
    @EnumSource
    void reasonIsASentence(IdentifierFault fault) {
        assertThat(fault.sentence()).matches("[A-Z].*\\.");
        assertThat(fault.kind()).isNotNull();
    }
}
