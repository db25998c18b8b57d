package dev.sandbank.application.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class CiphertextsTest {

    private static final TestE2eKeys KEYS = new TestE2eKeys();
    private static final String CONSTANT = "5b1e".repeat(64);
    private static final String JWE = "eyJhbGciOiJSU0EtT0FFUC0yNTYifQ.b2s.aXY.Y3Q.dGFn";

    private final Ciphertexts lenient = new Ciphertexts(KEYS, true);
    private final Ciphertexts firm = new Ciphertexts(KEYS, false);

    @Property(tries = 20)
    void whatWasEncryptedIsRead(@ForAll @StringLength(max = 60) String clear) {
        E2eKeys.PublicKey key = KEYS.publicKey();
        String ciphertext = TestE2eKeys.encrypt(key.modulus(), key.exponent(), clear);

        // An unpaired surrogate cannot be written in UTF-8, so it is replaced.
        String written = new String(clear.getBytes(UTF_8), UTF_8);
        assertThat(firm.read(ciphertext)).contains(written);
    }

    @Example
    void textThatIsNoCiphertextIsNotRead() {
        assertThat(lenient.read(CONSTANT)).isEmpty();
        assertThat(lenient.read("pass")).isEmpty();
        assertThat(lenient.read("abc")).isEmpty();
    }

    @Example
    void constantsAreLetPassOnlyWhereTheSettingAndTheProfileSaySo() {
        assertThat(lenient.mayBeReplayed(CONSTANT, false)).isTrue();
        assertThat(lenient.mayBeReplayed(CONSTANT, true)).isFalse();
        assertThat(firm.mayBeReplayed(CONSTANT, false)).isFalse();
        assertThat(lenient.mayBeReplayed(CONSTANT.substring(1), false)).isFalse();
        assertThat(lenient.mayBeReplayedWith("any")).isTrue();
        assertThat(lenient.mayBeReplayedWith(" ")).isFalse();
        assertThat(firm.mayBeReplayedWith("any")).isFalse();
        assertThat(lenient.mayBeReplayedJwe(JWE, false)).isTrue();
        assertThat(lenient.mayBeReplayedJwe(JWE, true)).isFalse();
        assertThat(firm.mayBeReplayedJwe(JWE, false)).isFalse();
        assertThat(lenient.mayBeReplayedJwe("a.b.c", false)).isFalse();
    }
}
