package dev.sandbank.application.node;

import java.time.Duration;
import java.time.Instant;

/**
 * A server as the others see it.
 *
 * @param name host and port; empty while it starts
 * @param startedAt by the clock of the stores
 * @param silentFor how long ago it was last heard
 * @param leads whether it led when it was last heard
 */
public record Node(String name, String version, Instant startedAt, Duration silentFor, boolean leads) {

    /** A server that was not heard for longer no longer leads, and is shown as gone. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    public boolean isGone() {
        return silentFor.compareTo(LONGEST_SILENCE) > 0;
    }
}
