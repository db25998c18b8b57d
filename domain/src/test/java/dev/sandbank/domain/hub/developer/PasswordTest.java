package dev.sandbank.domain.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final String KEY = "\uD83D\uDD11";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  blanks at both ends  ",
                "MiXeD cAsE stays",
                "\ttab and\u00a0more\t",
                "\uD83D\uDD11\uD83D\uDD11"
            })
    void h15NothingIsTrimmedCutOrChanged(String typed) {
        assertThat(new Password(typed).text()).isEqualTo(typed);
    }

    @Test
    void h15ComposedAndDecomposedLettersAreTheSame() {
        assertThat(new Password("schl\u00fcsselbund")).isEqualTo(new Password("schlu\u0308sselbund"));
    }

    /** NFC alone: letters that only look alike stay different. */
    @Test
    void h15CompatibleLettersStayDifferent() {
        assertThat(new Password("\uff21bc")).isNotEqualTo(new Password("Abc"));
        assertThat(new Password("\ufb01ve")).isNotEqualTo(new Password("five"));
    }

    @Test
    void h15LengthIsCountedInCharacters() {
        assertThat(new Password(KEY.repeat(12)).length()).isEqualTo(12);
        assertThatCode(() -> new Password(KEY.repeat(12)).requireLength()).doesNotThrowAnyException();
        assertRefused(() -> new Password(KEY.repeat(11)).requireLength(), CredentialRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void h15PasswordsOf64And200And256CharactersAreTaken() {
        for (int length : new int[] {64, 200, 256}) {
            assertThat(new Password(KEY.repeat(length)).length()).isEqualTo(length);
        }
        assertThat(new Password("u\u0308".repeat(256)).length()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 1_025, 10_000_000})
    void h15LongerPasswordIsRefused(int length) {
        assertRefused(() -> new Password("x".repeat(length)), CredentialRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83D of a character", "\uDD11 half of a character"})
    void halfOfACharacterIsRefused(String typed) {
        assertRefused(() -> new Password(typed), CredentialRefusal.PASSWORD_MALFORMED);
    }

    @Test
    void passwordIsNotShown() {
        assertThat(new Password("correct horse")).hasToString("Password");
    }

    private static void assertRefused(Runnable work, CredentialRefusal reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }
}
