package dev.sandbank.application.hub.application;

import dev.sandbank.domain.oauth.client.ClientSecret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret as the people who use its application see it.
 *
 * @param lastUsedAt to a minute; null if it was never used, or not since this is noted
 * @param endsSoon whether it ends within a day
 */
public record SecretView(ClientSecret secret, @Nullable Instant lastUsedAt, boolean endsSoon) {

    private static final Duration SOON = Duration.ofHours(24);

    static SecretView of(ClientSecret secret, @Nullable Instant lastUsedAt, Instant now) {
        Instant end = secret.expiresAt();
        return new SecretView(secret, lastUsedAt, end != null && !end.isAfter(now.plus(SOON)));
    }
}
