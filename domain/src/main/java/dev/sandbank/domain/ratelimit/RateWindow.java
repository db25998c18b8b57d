package dev.sandbank.domain.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * A sliding-log window: in <em>any</em> half-open span of 60 seconds {@code [t, t + 60 s)}, wherever it starts, at
 * most N calls are admitted. (A fixed window would let 2 N through around its edge.) Refused calls are not counted, so
 * a caller that keeps knocking is let in again as soon as the oldest admitted call is 60 seconds old.
 *
 * <p>The log is a ring of the last N admission times, 8 bytes each, allocated as it fills. Time that goes backwards is
 * read as the latest time seen. Not thread-safe: one owner at a time.
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

    /** Counts one call at {@code now} if there is room, and says so. */
    public Admission admit(Instant now) {
        latest = Math.max(latest, now.toEpochMilli());
        forgetUntil(latest - LENGTH_MILLIS);
        boolean admitted = count < limit;
        if (admitted) {
            append(latest);
        }
        return new Admission(admitted, limit, limit - count, untilOldestLeaves());
    }

    /** How many calls could still be admitted at {@code now}, counting none. */
    public int remaining(Instant now) {
        latest = Math.max(latest, now.toEpochMilli());
        forgetUntil(latest - LENGTH_MILLIS);
        return limit - count;
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
