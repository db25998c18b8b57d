package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.ratelimit.NodeLease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The lease of this node. It is measured by the monotonic clock, which may stand still while the machine is suspended; so
 * it is doubted if the wall clock went further than the lease is long, or backwards, since the store was asked for it.
 * Doubt ends with the next sign of life.
 */
final class OwnLease {

    private final InstantSource wall;
    private volatile Kept kept = new Kept(NodeLease.NONE, Instant.MIN);

    OwnLease(InstantSource wall) {
        this.wall = wall;
    }

    /** To be called before the store is asked to keep a sign of life. */
    Kept asking(Instant now) {
        return new Kept(NodeLease.askedAt(now), wall.instant());
    }

    void renew(Kept asked) {
        kept = asked;
    }

    void end() {
        kept = new Kept(NodeLease.NONE, Instant.MIN);
    }

    /** Whether it lasts by the monotonic clock. */
    boolean lastsAt(Instant now) {
        return kept.lease().lastsAt(now);
    }

    boolean isDoubted() {
        return isDoubted(kept);
    }

    /** The lease on which calls may be admitted; none if it is doubted. */
    NodeLease believed() {
        Kept last = kept;
        return isDoubted(last) ? NodeLease.NONE : last.lease();
    }

    private boolean isDoubted(Kept last) {
        if (last.lease().equals(NodeLease.NONE)) {
            return false;
        }
        Duration passed = Duration.between(last.wall(), wall.instant());
        return passed.isNegative() || passed.compareTo(NodeLease.LENGTH) >= 0;
    }

    /** A lease, and the time of the wall clock when the store was asked for it. */
    record Kept(NodeLease lease, Instant wall) {}
}
