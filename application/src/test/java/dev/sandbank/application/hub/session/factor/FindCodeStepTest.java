package dev.sandbank.application.hub.session.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.CodeStep;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.TypedCode;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorCodeWrong;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindCodeStepTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:15Z");
    private static final TimeCodes CODES =
            (secret, step) -> (int) Math.floorMod(secret.hashCode() + step * 7_919, 1_000_000L);

    private final CountingSecrets secrets = new CountingSecrets();
    private final FactorSeed seed = new FactorRandomness(secrets).seed();
    private final FindCodeStep findCodeStep = new FindCodeStep(CODES, secrets);

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void h23ClockThatIsOneStepOffIsAccepted(long off) {
        long step = CodeStep.at(NOW) + off;

        assertThat(findCodeStep.find("ann", seed, codeOf("ann", step), NOW)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3, -2, 2, 3})
    void h23ClockThatIsTwoStepsOffIsRefusedWithTheTimeOfTheServer(long off) {
        TypedCode typed = codeOf("ann", CodeStep.at(NOW) + off);

        assertThatThrownBy(() -> findCodeStep.find("ann", seed, typed, NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new FactorCodeWrong(NOW)));
    }

    @Test
    void seedOfAnotherAccountOrInstallationGivesOtherSecrets() {
        CodeSecret own = FactorSecrets.of("ann", seed, secrets);

        assertThat(FactorSecrets.of("bob", seed, secrets)).isNotEqualTo(own);
        assertThat(FactorSecrets.of("ann", seed, new CountingSecrets("installation two")))
                .isNotEqualTo(own);
        assertThat(FactorSecrets.of("ann", seed, secrets)).isEqualTo(own);
    }

    @Test
    void setupShowsTheSecretThatCodesAreMadeOf() {
        FactorPicture shown = new ShowFactorSetup(secrets).show("ann", seed, "Sandbank", "ann.lee");

        String base32 = FactorSecrets.of("ann", seed, secrets).base32();
        assertThat(shown.uri()).startsWith("otpauth://totp/Sandbank:ann.lee?secret=" + base32 + "&");
        assertThat(shown.typed().replace(" ", "")).isEqualTo(base32);
        assertThat(shown.toString()).doesNotContain(base32);
    }

    @Test
    void seedsAndRecoveryCodesAreNeverTheSame() {
        FactorRandomness random = new FactorRandomness(secrets);
        List<RecoveryCode> codes = random.recoveryCodes();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(random.seed()).isNotEqualTo(random.seed());
    }

    private TypedCode codeOf(String account, long step) {
        return new TypedCode(CODES.code(FactorSecrets.of(account, seed, secrets), step));
    }
}
