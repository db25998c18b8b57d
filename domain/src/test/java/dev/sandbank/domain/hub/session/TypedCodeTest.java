package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "123456,123456",
                "123 456,123456",
                " 1 2 3\t4 5\u00a06 ,123456",
                "000000,0",
                "000123,123",
                "999999,999999"
            })
    void h23BlanksAreDroppedAndZerosKept(String typed, int number) {
        assertThat(TypedCode.read(typed).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345",
                "1234567",
                "12345a",
                "-12345",
                "+12345",
                "123-456",
                "\u0661\u0662\u0663\u0664\u0665\u0666",
                "\uff11\uff12\uff13\uff14\uff15\uff16",
                "123456                                                                              "
            })
    void h23CodeOfAnotherShapeIsToldAsSuch(String typed) {
        assertThatThrownBy(() -> TypedCode.read(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isSameAs(CredentialRefusal.FACTOR_CODE_MALFORMED));
    }
}
