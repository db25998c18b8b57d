package dev.sandbank.domain.ratelimit;

import java.time.Duration;

/**
 * The decision of a {@link RateWindow} about one call.
 *
 * @param admitted whether the call may go on
 * @param limit calls allowed in a window; 0 means unlimited
 * @param remaining the number of further calls that are allowed now; an estimate if several nodes admit calls
 * @param retryAfter when refused, how long until the next call is admitted; when admitted, how long until the oldest
 *     counted call leaves the window and its place is free again
 */
public record Admission(boolean admitted, int limit, int remaining, Duration retryAfter) {

    /** The decision about every call of an application without a limit. */
    public static final Admission UNLIMITED = new Admission(true, 0, 0, Duration.ZERO);

    /** {@link #retryAfter} in whole seconds, rounded up, as {@code Retry-After} writes it. */
    public long retryAfterSeconds() {
        return (retryAfter.toMillis() + 999) / 1000;
    }
}
