package dev.sandbank.domain.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that a server put off is tried again (RFC 5321 section 4.5.4.1): after 1, 5, 15 and 30 minutes, then every
 * hour for as long as the last try is within a day of the first.
 */
final class RetrySchedule {

    private static final List<Duration> FIRST_WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));

    private static final Duration LATER_WAIT = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetrySchedule() {}

    /** The wait after that many tries; empty if there are no more tries. */
    static Optional<Duration> waitAfter(int tries) {
        Duration waited = Duration.ZERO;
        for (int i = 1; i < tries; i++) {
            waited = waited.plus(wait(i));
        }
        Duration next = wait(tries);
        return waited.plus(next).compareTo(LONGEST) <= 0 ? Optional.of(next) : Optional.empty();
    }

    private static Duration wait(int tries) {
        return tries <= FIRST_WAITS.size() ? FIRST_WAITS.get(tries - 1) : LATER_WAIT;
    }
}
