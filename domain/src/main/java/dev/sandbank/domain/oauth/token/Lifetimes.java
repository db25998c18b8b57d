package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.time.Duration;
import java.time.Instant;

/**
 * The lifetimes of codes and tokens. Tokens for cards and devices always have the lifetimes of the public sandbox;
 * these settings do not change them.
 *
 * @param authorizationCode the time from the consent to the exchange of the code
 * @param accessToken the lifetime of an access token of an application, or of a customer's consent or password
 * @param refreshToken the lifetime of a whole family, from the redemption of its code; rotation does not extend it
 * @param refreshReuseWindow the time during which a used refresh token still gets the same successor again
 */
public record Lifetimes(
        Duration authorizationCode, Duration accessToken, Duration refreshToken, Duration refreshReuseWindow) {

    /** The defaults: 120 seconds, 30 minutes, 30 days, and 10 seconds for repeated refreshes. */
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
