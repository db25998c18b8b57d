package dev.sandbank.domain.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * What one of several nodes admits of an application's calls: in any 60 seconds at most as many as the node has slots.
 * The slots of all nodes together are never more than the limit, so neither are the calls.
 *
 * <p>Slots are added only after the store has granted them, and given back only as far as no call of the last 60 seconds
 * is counted on them. So the calls in the window are at no time more than the slots. This class is not thread-safe.
 */
public final class LeasedWindow {

    private final RateWindow log = new RateWindow(new RateLimit(RateLimit.MAX_PER_MINUTE));
    private int slots;

    /** Counts one call at {@code now} if the lease lasts and a slot is free. */
    public boolean admit(NodeLease lease, Instant now) {
        return lease.lastsAt(log.notBefore(now))
                && free(now) > 0
                && log.admit(now).admitted();
    }

    public int slots() {
        return slots;
    }

    /** The number of calls that were admitted in the window that ends at {@code now}. */
    public int counted(Instant now) {
        return log.counted(now);
    }

    /** How many slots no call is counted on. */
    public int free(Instant now) {
        return slots - log.counted(now);
    }

    /** How long until the oldest counted call leaves its slot; the length of a window if none is counted. */
    public Duration untilOldestLeaves(Instant now) {
        return log.untilOldestLeaves(now);
    }

    /** Adds slots that the store has granted. */
    public void add(int granted) {
        if (granted < 0 || slots + granted > RateLimit.MAX_PER_MINUTE) {
            throw new IllegalArgumentException(granted + " slots cannot be added to " + slots);
        }
        slots += granted;
    }

    /** Takes free slots out of use until at most that many are free. The store must be told afterwards, never before. */
    public void keepFree(int most, Instant now) {
        slots -= Math.max(0, free(now) - most);
    }

    /** Forgets the calls that were admitted before an instant, because their count was reset later than that. */
    public void forgetBefore(Instant instant) {
        log.forgetBefore(instant);
    }
}
