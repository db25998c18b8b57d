package dev.sandbank.domain.ratelimit;

import java.time.Duration;

/**
 * The part of an application's limit that one node may use.
 *
 * @param node the id of the node
 * @param slots how many calls it may admit in any 60 seconds
 * @param answered the last round for which the node gave back all its free slots
 * @param generation the last reset of the application's count that the node knew of
 * @param freeAfter when it answered: how long until the next of its slots becomes free; zero if it has free ones
 */
public record RateShare(String node, int slots, long answered, long generation, Duration freeAfter) {

    public RateShare {
        if (slots < 0 || slots > RateLimit.MAX_PER_MINUTE) {
            throw new IllegalArgumentException("a node cannot have " + slots + " slots");
        }
    }
}
