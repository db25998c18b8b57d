package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.time.Duration;
import java.time.Instant;

/**
 * How long things live. Tokens for cards and devices live as long as the public sandbox's do, whatever is set here.
 *
 * @param authorizationCode from consent to the token endpoint
 * @param accessToken of an application, or by a customer's consent or password
 * @param refreshToken of the whole family, from the redemption of its code; rotation does not extend it
 * @param refreshReuseWindow how long a used refresh token still answers with the successor it was given
 */
public record Lifetimes(
        Duration authorizationCode, Duration accessToken, Duration refreshToken, Duration refreshReuseWindow) {

    /** 120 seconds, 30 minutes, 30 days; repeats are answered for 10 seconds. */
    public static final Lifetimes DEFAULT =
            new Lifetimes(Duration.ofSeconds(120), Duration.ofMinutes(30), Duration.ofDays(30), Duration.ofSeconds(10));

    private static final Duration LONG_ACCESS = Duration.ofDays(31);
    private static final Duration LONG_REFRESH = Duration.ofHours(745);
    private static final Duration LONG_RENEWED_REFRESH = Duration.ofDays(372);

    public Lifetimes {
        requirePositive(authorizationCode, "authorization code lifetime");
        requirePositive(accessToken, "access token lifetime");
        requirePositive(refreshToken, "refresh token lifetime");
        if (refreshReuseWindow.isNegative()) {
            throw new IllegalArgumentException("refresh reuse window must not be negative");
        }
    }

    /** How long the access tokens of such a grant live. */
    public Duration accessToken(GrantKind kind) {
        return isLong(kind) ? LONG_ACCESS : accessToken;
    }

    /** How long such a grant can be refreshed at first. */
    public Duration refreshToken(GrantKind kind) {
        return isLong(kind) ? LONG_REFRESH : refreshToken;
    }

    /** Until when such a grant can be refreshed once it was refreshed at {@code usedAt}. */
    public Instant renewedUntil(GrantKind kind, Instant familyEnd, Instant usedAt) {
        return isLong(kind) ? usedAt.plus(LONG_RENEWED_REFRESH) : familyEnd;
    }

    private static boolean isLong(GrantKind kind) {
        return kind == GrantKind.CARD_AUTHORIZATION || kind == GrantKind.ISSUED_DEVICE;
    }

    private static void requirePositive(Duration duration, String name) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(name + " must be at least one second");
        }
    }
}
