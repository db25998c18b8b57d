package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A piece of a span of time.
 *
 * @param text how its start is written
 * @param start when it begins
 * @param end when the next one begins
 * @param running whether it is not over yet
 */
record Piece(String text, ZonedDateTime start, ZonedDateTime end, boolean running) {

    /** The number of its first half hour. */
    long from() {
        return UsageHalfHour.halfOf(start.toInstant());
    }

    /** The number of the half hour behind it. */
    long to() {
        return UsageHalfHour.halfOf(end.toInstant());
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
