package dev.sandbank.application.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.hub.developer.PasswordContext;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPasswordTest {

    private static final PasswordContext ANN =
            PasswordContext.of(List.of("annlee", "Ann Lee", "ann.lee@shop.example", "Shop Works"));

    private final List<Set<String>> asked = new ArrayList<>();
    private final CheckPassword checkPassword = new CheckPassword((password, words) -> {
        asked.add(words);
        return password.text().startsWith("common") ? Optional.of(CredentialRefusal.PASSWORD_COMMON) : Optional.empty();
    });

    @Test
    void goodPasswordIsTakenAsItIs() {
        assertThat(checkPassword.check("  Correct Horse  ", ANN)).isEqualTo(new Password("  Correct Horse  "));
        assertThat(asked).containsExactly(ANN.asSet());
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, PASSWORD_TOO_SHORT",
        "annlee-annlee, PASSWORD_OF_OWN_DATA",
        "common-enough-words, PASSWORD_COMMON"
    })
    void eachObjectionIsTold(String chosen, CredentialRefusal reason) {
        assertRefused(chosen, reason);
    }

    /** An estimate takes time that grows with the length, so it is not asked about what is refused anyway. */
    @Test
    void h15PasswordThatIsTooLongIsRefusedBeforeAnyEstimate() {
        assertRefused("x".repeat(257), CredentialRefusal.PASSWORD_TOO_LONG);
        assertRefused("x".repeat(1_000_000), CredentialRefusal.PASSWORD_TOO_LONG);
        assertRefused("annlee-annlee", CredentialRefusal.PASSWORD_OF_OWN_DATA);
        assertThat(asked).isEmpty();
    }

    private void assertRefused(String chosen, CredentialRefusal reason) {
        assertThatThrownBy(() -> checkPassword.check(chosen, ANN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }
}
