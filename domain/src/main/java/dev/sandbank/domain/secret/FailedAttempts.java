package dev.sandbank.domain.secret;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed attempts of one source at one target in a row. The last one that the limit allows locks the pair for a
 * while, whatever the secret; afterwards counting starts anew. Instants are those of a clock that never jumps.
 *
 * @param failures in a row; less than the limit's
 * @param lockedUntil end of the lock, or null
 */
public record FailedAttempts(int failures, @Nullable Instant lockedUntil) {

    /** What holds before the first failure. */
    public static final FailedAttempts NONE = new FailedAttempts(0, null);

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** These attempts and one more failure. */
    public FailedAttempts fail(GuessLimit limit, Instant now) {
        if (lockedAt(now)) {
            return this;
        }
        int counted = lockedUntil == null ? failures + 1 : 1;
        return counted >= limit.failures()
                ? new FailedAttempts(0, now.plus(limit.lock()))
                : new FailedAttempts(counted, null);
    }
}
