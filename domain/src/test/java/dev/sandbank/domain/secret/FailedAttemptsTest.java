package dev.sandbank.domain.secret;

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

class FailedAttemptsTest {

    private static final GuessLimit PASSWORDS = GuessLimit.PASSWORDS;
    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");

    @Provide
    Arbitrary<FailedAttempts> attempts() {
        return SecretArbitraries.attempts();
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
        FailedAttempts attempts = FailedAttempts.NONE;
        Instant now = START;
        Instant lockedUntil = Instant.MIN;
        int counted = 0;
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            attempts = attempts.fail(PASSWORDS, now);
            if (!now.isBefore(lockedUntil)) {
                counted++;
                if (counted == PASSWORDS.failures()) {
                    counted = 0;
                    lockedUntil = now.plus(PASSWORDS.lock());
                }
            }
            assertThat(attempts.lockedAt(now)).isEqualTo(now.isBefore(lockedUntil));
        }
    }

    @Property
    void failuresWhileLockedDoNotProlongTheLock(
            @ForAll("attempts") FailedAttempts attempts, @ForAll("instants") Instant now) {
        if (attempts.lockedAt(now)) {
            assertThat(attempts.fail(PASSWORDS, now)).isEqualTo(attempts);
        }
    }

    @Property
    void laterNeverLocksAgain(
            @ForAll("attempts") FailedAttempts attempts,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two) {
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        assertThat(attempts.lockedAt(later) && !attempts.lockedAt(earlier)).isFalse();
    }

    @Example
    void lockLastsFiveMinutesAndCountingStartsAnew() {
        FailedAttempts attempts = FailedAttempts.NONE;
        for (int i = 0; i < PASSWORDS.failures(); i++) {
            assertThat(attempts.lockedAt(START)).isFalse();
            attempts = attempts.fail(PASSWORDS, START);
        }
        Instant end = START.plus(Duration.ofMinutes(5));
        assertThat(attempts.lockedAt(end.minusMillis(1))).isTrue();
        assertThat(attempts.lockedAt(end)).isFalse();
        assertThat(attempts.fail(PASSWORDS, end)).isEqualTo(new FailedAttempts(1, null));
    }
}
