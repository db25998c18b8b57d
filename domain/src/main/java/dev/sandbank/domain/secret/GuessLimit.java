package dev.sandbank.domain.secret;

import java.time.Duration;

/**
 * How many wrong secrets in a row cause a lock, and how long the lock lasts.
 *
 * @param failures the number of failures that causes the lock; at least 1
 */
public record GuessLimit(int failures, Duration lock) {

    /** The limit for passwords of customers, which people choose and others can guess. */
    public static final GuessLimit PASSWORDS = new GuessLimit(5, Duration.ofMinutes(5));

    /** The limit for secrets of applications (RFC 6749 section 2.3.1 requires protection against guessing). */
    public static final GuessLimit CLIENT_SECRETS = new GuessLimit(10, Duration.ofMinutes(1));

    public GuessLimit {
        if (failures < 1 || lock.isNegative() || lock.isZero()) {
            throw new IllegalArgumentException("a limit needs at least one failure and a lock that lasts");
        }
    }
}
