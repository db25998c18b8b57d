package dev.sandbank.domain.ratelimit;

import java.time.Duration;
import java.time.Instant;

/**
 * The time for which a node may use its slots. It begins before the store was asked, so it ends earlier than any other
 * node, counting from when it saw the answer in the store, can believe. Times are those of the node's own monotonic
 * clock; no clock of another node is compared with it.
 */
public record NodeLease(Instant end) {

    /** How long a node may use its slots after its last sign of life. */
    public static final Duration LENGTH = Duration.ofSeconds(5);

    /** No lease. */
    public static final NodeLease NONE = new NodeLease(Instant.MIN);

    /** Whether the node may admit calls. */
    public boolean lastsAt(Instant now) {
        return now.isBefore(end);
    }

    /** The lease after a sign of life that the store was asked at an instant to keep. */
    public static NodeLease askedAt(Instant instant) {
        return new NodeLease(instant.plus(LENGTH));
    }
}
