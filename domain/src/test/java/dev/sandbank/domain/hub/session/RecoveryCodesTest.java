package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class RecoveryCodesTest {

    private static final List<RecoveryCode> TEN = IntStream.range(0, RecoveryCodes.COUNT)
            .mapToObj(i -> RecoveryCode.of(new byte[] {(byte) i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}))
            .toList();

    @Property
    void h27CodeIsReadInAnyCaseWithBlanksAndDashes(@ForAll @Size(RecoveryCode.BYTES) byte[] random) {
        RecoveryCode code = RecoveryCode.of(random);

        assertThat(code.inGroups()).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.read(code.inGroups())).isEqualTo(code);
        assertThat(RecoveryCode.read(
                        " " + code.inGroups().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code);
        assertThat(RecoveryCode.read(code.inGroups().replace('-', '\u2013'))).isEqualTo(code);
        assertThat(RecoveryCode.read(code.text().replace('0', 'o').replace('1', 'l')))
                .isEqualTo(code);
        assertThat(RecoveryCode.read(code.text().replace('0', 'O').replace('1', 'I')))
                .isEqualTo(code);
    }

    @Example
    void h27EachCodeWorksOnceAndTheCountFalls() {
        RecoveryCodes codes = RecoveryCodes.of(TEN);
        for (int i = 0; i < RecoveryCodes.COUNT; i++) {
            RecoveryCode code = TEN.get(i);
            assertThat(codes.left()).isEqualTo(RecoveryCodes.COUNT - i);
            codes = codes.use(code);
            RecoveryCodes after = codes;
            assertRefused(() -> after.use(code), CredentialRefusal.RECOVERY_CODE_WRONG);
        }
        assertThat(codes).isEqualTo(RecoveryCodes.NONE);
    }

    @Example
    void h27NewCodesEndTheOldOnes() {
        RecoveryCodes replaced = RecoveryCodes.of(List.of(RecoveryCode.of(new byte[RecoveryCode.BYTES])));

        assertRefused(() -> replaced.use(TEN.get(0)), CredentialRefusal.RECOVERY_CODE_WRONG);
    }

    @Example
    void onlyHashesAreKept() {
        assertThat(RecoveryCodes.of(TEN).unused())
                .containsExactlyElementsOf(
                        TEN.stream().map(code -> SecretHash.of(code.text())).toList());
        assertThat(TEN.get(0)).hasToString("RecoveryCode");
    }

    @Example
    void otherTextsAreNoCodes() {
        List<String> others =
                List.of("", "123456", "0".repeat(23), "0".repeat(25), "U" + "0".repeat(23), "-".repeat(101));
        assertThat(others)
                .allSatisfy(text ->
                        assertRefused(() -> RecoveryCode.read(text), CredentialRefusal.RECOVERY_CODE_MALFORMED));
    }

    @Example
    void moreThanTenAreNeverKept() {
        List<RecoveryCode> eleven = Collections.nCopies(11, TEN.get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryCodes.of(eleven));
    }

    private static void assertRefused(Runnable work, CredentialRefusal reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }
}
