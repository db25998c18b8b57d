package dev.sandbank.domain.customer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed log-ins of one user id in a row. The fifth locks it for five minutes, whoever asks and whatever the
 * password; afterwards counting starts anew. User ids that do not exist are counted alike, so that a lock tells
 * nothing.
 *
 * @param failures in a row, 0 to 4
 * @param lockedUntil end of the lock by the monotonic clock, or null
 */
public record LoginAttempts(int failures, @Nullable Instant lockedUntil) {

    /** Failures that lock. */
    public static final int MAX_FAILURES = 5;

    /** How long a lock lasts. */
    public static final Duration LOCK = Duration.ofMinutes(5);

    /** What holds before the first failure. */
    public static final LoginAttempts NONE = new LoginAttempts(0, null);

    /** A lock that would last longer than one does was set by another process, whose clock says nothing here. */
    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil) && !now.isBefore(lockedUntil.minus(LOCK));
    }

    /** These attempts and one more failure. */
    public LoginAttempts fail(Instant now) {
        if (lockedAt(now)) {
            return this;
        }
        int counted = lockedUntil == null ? failures + 1 : 1;
        return counted >= MAX_FAILURES ? new LoginAttempts(0, now.plus(LOCK)) : new LoginAttempts(counted, null);
    }
}
