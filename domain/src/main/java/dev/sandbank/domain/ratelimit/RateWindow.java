package dev.sandbank.domain.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * A sliding-log window: in <em>any</em> half-open span of 60 seconds {@code [t, t + 60 s)}, wherever it starts, at most
 * N calls are admitted. (A fixed window would admit 2 N calls around its edge.) Refused calls are not counted, so a
 * caller that keeps calling is admitted again as soon as the oldest admitted call is 60 seconds old.
 *
 * <p>The log is a ring of the last N admission times, 8 bytes each, allocated as it fills. A time earlier than the
 * latest one seen counts as the latest one. This class is not thread-safe.
 */
public final class RateWindow {

    /** The length of the window. */
    public static final Duration LENGTH = Duration.ofSeconds(60);

    private static final long LENGTH_MILLIS = LENGTH.toMillis();

    private final int limit;
    private long[] admittedAt;
    private int oldest;
    private int count;
    private long latest = Long.MIN_VALUE;

    /** A window that admits {@code limit} calls; the limit must be at least 1. */
    public RateWindow(RateLimit limit) {
        if (limit.unlimited()) {
            throw new IllegalArgumentException("an unlimited rate needs no window");
        }
        this.limit = limit.perMinute();
        this.admittedAt = new long[Math.min(this.limit, 16)];
    }

    /** Counts one call at {@code now} if the limit allows it, and returns the decision. */
    public Admission admit(Instant now) {
        latest = Math.max(latest, now.toEpochMilli());
        forgetUntil(latest - LENGTH_MILLIS);
        boolean admitted = count < limit;
        if (admitted) {
            append(latest);
        }
        return new Admission(admitted, limit, limit - count, untilOldestLeaves());
    }

    /** The number of calls that could still be admitted at {@code now}; this question itself is not counted. */
    public int remaining(Instant now) {
        return limit - counted(now);
    }

    /** The number of calls that were admitted in the window that ends at {@code now}. */
    int counted(Instant now) {
        latest = Math.max(latest, now.toEpochMilli());
        forgetUntil(latest - LENGTH_MILLIS);
        return count;
    }

    /** When a call at {@code now} would be counted: then, or at the latest time seen. */
    Instant notBefore(Instant now) {
        return Instant.ofEpochMilli(Math.max(latest, now.toEpochMilli()));
    }

    /** How long until the oldest counted call leaves the window; the length of a window if none is counted. */
    Duration untilOldestLeaves(Instant now) {
        return counted(now) == 0 ? LENGTH : untilOldestLeaves();
    }

    /** Forgets the calls that were admitted before an instant. */
    void forgetBefore(Instant instant) {
        forgetUntil(instant.toEpochMilli() - 1);
    }

    private Duration untilOldestLeaves() {
        return Duration.ofMillis(admittedAt[oldest] + LENGTH_MILLIS - latest);
    }

    private void forgetUntil(long instant) {
        while (count > 0 && admittedAt[oldest] <= instant) {
            oldest = (oldest + 1) % admittedAt.length;
            count--;
        }
    }

    private void append(long instant) {
        if (count == admittedAt.length) {
            grow();
        }
        admittedAt[(oldest + count) % admittedAt.length] = instant;
        count++;
    }

    private void grow() {
        long[] larger = new long[(int) Math.min(limit, admittedAt.length * 2L)];
        for (int i = 0; i < count; i++) {
            larger[i] = admittedAt[(oldest + i) % admittedAt.length];
        }
        admittedAt = larger;
        oldest = 0;
    }
}
