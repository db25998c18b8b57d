package dev.sandbank.domain.oauth.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PkceTest {

    @Provide
    Arbitrary<CodeVerifier> verifiers() {
        return CodeArbitraries.verifiers();
    }

    @Property
    void verifierProvesItsChallengeAndNoOther(
            @ForAll("verifiers") CodeVerifier verifier, @ForAll("verifiers") CodeVerifier other) {
        CodeChallenge challenge = CodeChallenge.of(verifier);
        assertThat(CodeChallenge.couldBe(challenge.value())).isTrue();
        assertThat(new CodeChallenge(challenge.value()).provedBy(verifier)).isTrue();
        Assume.that(!other.equals(verifier));
        assertThat(challenge.provedBy(other)).isFalse();
    }

    @Example
    void challengeIsThatOfTheRfc() {
        // RFC 7636 appendix B.
        CodeVerifier verifier = new CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(CodeChallenge.of(verifier).value()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 42, 129, 1000})
    void case46VerifierOfAnotherLengthIsNone(int length) {
        assertThat(CodeVerifier.couldBe("a".repeat(length))).isFalse();
        assertThatThrownBy(() -> new CodeVerifier("a".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "/", "=", " ", "%", "\u00e9", "\n"})
    void case46VerifierOfAnotherAlphabetIsNone(String character) {
        assertThat(CodeVerifier.couldBe("a".repeat(43) + character)).isFalse();
        assertThat(CodeVerifier.couldBe(character + "a".repeat(43))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"})
    void case12ChallengeOfAnotherShapeIsNone(String text) {
        assertThat(CodeChallenge.couldBe(text)).isFalse();
        assertThatThrownBy(() -> new CodeChallenge(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void verifierIsNotPrinted() {
        assertThat(new CodeVerifier("s".repeat(43)).toString()).isEqualTo("CodeVerifier");
    }
}
