package dev.sandbank.domain.oauth.token;

import java.time.Duration;

/**
 * How long things live.
 *
 * @param authorizationCode from consent to the token endpoint
 * @param accessToken of every kind
 * @param refreshToken of the whole family, from the redemption of its code; rotation does not extend it
 * @param refreshReuseWindow how long a used refresh token still answers with the successor it was given
 */
public record Lifetimes(
        Duration authorizationCode, Duration accessToken, Duration refreshToken, Duration refreshReuseWindow) {

    /** 120 seconds, 30 minutes, 30 days; repeats are answered for 10 seconds. */
    public static final Lifetimes DEFAULT =
            new Lifetimes(Duration.ofSeconds(120), Duration.ofMinutes(30), Duration.ofDays(30), Duration.ofSeconds(10));

    public Lifetimes {
        requirePositive(authorizationCode, "authorization code lifetime");
        requirePositive(accessToken, "access token lifetime");
        requirePositive(refreshToken, "refresh token lifetime");
        if (refreshReuseWindow.isNegative()) {
            throw new IllegalArgumentException("refresh reuse window must not be negative");
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(name + " must be at least one second");
        }
    }
}
