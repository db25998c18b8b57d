package dev.sandbank.domain.secret;

import java.time.Duration;
import java.time.Instant;

/**
 * A lock as the operator and other servers see it: for a time, the source may not try the target. Its instants are those
 * of the wall clock; the server that made it measures its length by a clock that never jumps.
 */
public record Lock(Source source, GuessTarget target, Instant since, Instant until) {

    /** Clocks of servers may differ as far. */
    private static final Duration APART = Duration.ofMinutes(1);

    /**
     * How long the source must wait; zero if it need not. A lock that begins clearly later than now was made before the
     * clock was set back, so nobody can tell when it ends, and it does not hold any longer.
     */
    public Duration waitAt(Instant now) {
        if (now.isBefore(since.minus(APART)) || !now.isBefore(until)) {
            return Duration.ZERO;
        }
        return Duration.between(now.isBefore(since) ? since : now, until);
    }
}
