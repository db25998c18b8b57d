package dev.sandbank.domain.secret;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed attempts of one source at one target in a row. The last failure that the limit allows locks the pair for a
 * time, even for the right secret; then counting starts again. Instants are those of a clock that never jumps.
 *
 * @param failures the number of failures in a row; less than that of the limit
 * @param lockedUntil the end of the lock, or null
 */
public record FailedAttempts(int failures, @Nullable Instant lockedUntil) {

    /** The state before the first failure. */
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
