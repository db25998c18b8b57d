package dev.sandbank.domain.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H12. */
class UserIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann", "Ann.Lee", "a-1", "a__", "A234567890123456789012345678901b"})
    void threeToThirtyTwoPlainCharactersAreOne(String text) {
        assertThat(UserId.objectionTo(text)).isEmpty();
        assertThat(new UserId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "an",
                "-ann",
                "1ann",
                "_ann",
                ".ann",
                "ann@example.com",
                "ann lee",
                " ann",
                "ann\u200b",
                "\u0430nn",
                "ann\u0131",
                "A2345678901234567890123456789012b",
                "admin",
                "ROOT",
                "Support",
                "system",
                "Sandbank",
                "ann\n"
            })
    void restIsRefusedWithASentence(String text) {
        assertThat(UserId.objectionTo(text).orElseThrow()).endsWith(".");
        assertThatThrownBy(() -> new UserId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoHundredCharactersAreRefused() {
        assertThat(UserId.objectionTo("a".repeat(200))).isPresent();
    }

    @Test
    void caseDoesNotTellTwoApart() {
        assertThat(new UserId("Ann").key()).isEqualTo(new UserId("aNN").key());
    }
}
