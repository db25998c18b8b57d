package dev.sandbank.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.InstantArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LoginAttemptsTest {

    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");

    @Provide
    Arbitrary<LoginAttempts> attempts() {
        return CustomerArbitraries.attempts();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    /** Pauses between failures, in seconds: mostly short, some longer than a lock. */
    @Provide
    Arbitrary<List<Integer>> pauses() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, 30)),
                        Tuple.of(1, Arbitraries.integers().between(290, 310)))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void everyFifthFailureThatCountsLocks(@ForAll("pauses") List<Integer> pauses) {
        LoginAttempts attempts = LoginAttempts.NONE;
        Instant now = START;
        Instant lockedUntil = Instant.MIN;
        int counted = 0;
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            attempts = attempts.fail(now);
            if (!now.isBefore(lockedUntil)) {
                counted++;
                if (counted == LoginAttempts.MAX_FAILURES) {
                    counted = 0;
                    lockedUntil = now.plus(LoginAttempts.LOCK);
                }
            }
            assertThat(attempts.lockedAt(now)).isEqualTo(now.isBefore(lockedUntil));
        }
    }

    @Property
    void failuresWhileLockedDoNotProlongTheLock(
            @ForAll("attempts") LoginAttempts attempts, @ForAll("instants") Instant now) {
        if (attempts.lockedAt(now)) {
            assertThat(attempts.fail(now)).isEqualTo(attempts);
        }
    }

    @Property
    void laterNeverLocksAgain(
            @ForAll("attempts") LoginAttempts attempts,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two) {
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        assertThat(attempts.lockedAt(later) && !attempts.lockedAt(earlier)).isFalse();
    }

    @Example
    void lockLastsFiveMinutesAndCountingStartsAnew() {
        LoginAttempts attempts = LoginAttempts.NONE;
        for (int i = 0; i < LoginAttempts.MAX_FAILURES; i++) {
            assertThat(attempts.lockedAt(START)).isFalse();
            attempts = attempts.fail(START);
        }
        Instant end = START.plus(Duration.ofMinutes(5));
        assertThat(attempts.lockedAt(end.minusMillis(1))).isTrue();
        assertThat(attempts.lockedAt(end)).isFalse();
        assertThat(attempts.fail(end)).isEqualTo(new LoginAttempts(1, null));
    }
}
