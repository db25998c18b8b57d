package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a client's secrets, as stored.
 *
 * @param expiresAt when it stops working; null for the current secret
 */
public record ClientSecret(
        SecretHash hash, Instant createdAt, @Nullable Instant expiresAt) {

    /**
     * The minimum length of a secret that an owner chooses, in characters. Secrets that Sandbank makes have 256 random
     * bits.
     */
    public static final int MIN_CHOSEN_LENGTH = 16;

    public boolean liveAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    ClientSecret expiringAt(Instant instant) {
        Instant earlier = expiresAt != null && expiresAt.isBefore(instant) ? expiresAt : instant;
        return new ClientSecret(hash, createdAt, earlier);
    }
}
