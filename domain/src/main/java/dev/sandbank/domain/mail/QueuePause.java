package dev.sandbank.domain.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long the whole outbox waits because the mail server cannot be used: longer after each failure, up to 15 minutes.
 *
 * @param troubles how many attempts failed in a row
 * @param until when the server is tried again
 */
public record QueuePause(int troubles, Instant until) {

    /** No pause: the server was not in trouble. */
    public static final QueuePause NONE = new QueuePause(0, Instant.MIN);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    /** The pause after one more failure. */
    public QueuePause longer(Instant now) {
        return new QueuePause(troubles + 1, now.plus(WAITS.get(Math.min(troubles, WAITS.size() - 1))));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
