package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal.FactorDelayed;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeTriesTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Property
    void h24WhoWaitsAsLongAsToldMayTryAndNotBefore(@ForAll("tries") CodeTries tries, @ForAll("instants") Instant now) {
        CodeTries failed = tries.fail(now);
        Duration wait = failed.waitAt(now);

        if (!wait.isZero()) {
            assertThatThrownBy(() -> failed.requireTryAt(now.plus(wait).minusMillis(1)))
                    .isInstanceOf(Refused.class);
        }
        assertThatCode(() -> failed.requireTryAt(now.plus(wait))).doesNotThrowAnyException();
    }

    @Property
    void noWaitIsLongerThanAnHourWhateverTheClockDoes(
            @ForAll("tries") CodeTries tries, @ForAll("instants") Instant now) {
        assertThat(tries.waitAt(now)).isBetween(Duration.ZERO, CodeTries.MAX_DELAY);
    }

    @Example
    void h24DelaysBeginWithTheFifthFailureAndDouble() {
        CodeTries tries = CodeTries.NONE;
        long[] waits = {0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600};
        for (long seconds : waits) {
            tries = tries.fail(NOON);
            assertThat(tries.waitAt(NOON)).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Example
    void h24OwnerIsToldWhenTheFirstDelayBegins() {
        CodeTries tries = CodeTries.NONE;
        int told = 0;
        for (int i = 0; i < 20; i++) {
            tries = tries.fail(NOON);
            told += tries.isFirstDelay() ? 1 : 0;
        }
        assertThat(told).isEqualTo(1);
    }

    @Example
    void waitIsToldInWholeSecondsThatAreEnough() {
        CodeTries tries = new CodeTries(5, NOON.plusMillis(1_001));

        assertThatThrownBy(() -> tries.requireTryAt(NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new FactorDelayed(2)));
    }

    @Example
    void countNeverTurnsNegative() {
        assertThat(new CodeTries(Integer.MAX_VALUE, null).fail(NOON).failures()).isEqualTo(Integer.MAX_VALUE);
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeTries(-1, null));
    }

    @Provide
    Arbitrary<CodeTries> tries() {
        return FactorArbitraries.codeTries();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return FactorArbitraries.instants();
    }
}
