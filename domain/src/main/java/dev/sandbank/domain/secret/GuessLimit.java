package dev.sandbank.domain.secret;

import java.time.Duration;

/**
 * How many wrong secrets in a row lock, and for how long.
 *
 * @param failures the failure that locks; at least 1
 */
public record GuessLimit(int failures, Duration lock) {

    /** Of customers' passwords, which people remember and so can be guessed. */
    public static final GuessLimit PASSWORDS = new GuessLimit(5, Duration.ofMinutes(5));

    /** Of applications' secrets (RFC 6749 section 2.3.1 asks for protection against guessing). */
    public static final GuessLimit CLIENT_SECRETS = new GuessLimit(10, Duration.ofMinutes(1));

    public GuessLimit {
        if (failures < 1 || lock.isNegative() || lock.isZero()) {
            throw new IllegalArgumentException("a limit needs at least one failure and a lock that lasts");
        }
    }
}
