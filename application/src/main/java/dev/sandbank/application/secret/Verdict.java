package dev.sandbank.application.secret;

import java.time.Duration;

/**
 * The decision about an attempt.
 *
 * @param attemptsLeft after a wrong secret, how many more attempts may fail before the lock
 * @param pause how long the source must wait before it may try again; zero if it need not
 */
public record Verdict(boolean passed, int attemptsLeft, Duration pause) {

    static final Verdict PASSED = new Verdict(true, 0, Duration.ZERO);

    static Verdict wrong(int attemptsLeft) {
        return new Verdict(false, attemptsLeft, Duration.ZERO);
    }

    static Verdict locked(Duration pause) {
        return new Verdict(false, 0, pause);
    }

    public boolean locked() {
        return !pause.isZero();
    }

    /** {@link #pause} in whole seconds, rounded up, as {@code Retry-After} writes it. */
    public long pauseSeconds() {
        return (pause.toMillis() + 999) / 1000;
    }
}
