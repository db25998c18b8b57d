package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a client's secrets, as stored.
 *
 * @param expiresAt when it stops working; null for a current secret
 * @param owner the developer who made it; null if it was made on the command line
 * @param lastFour the last four characters of the secret, by which people tell secrets apart; empty if they are not known
 */
public record ClientSecret(
        SecretHash hash,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable DeveloperId owner,
        String lastFour) {

    /**
     * The minimum length of a secret that an owner chooses, in characters. Secrets that Sandbank makes have 256 random
     * bits.
     */
    public static final int MIN_CHOSEN_LENGTH = 16;

    /** The longest secret that an owner may choose, in characters; it fits into a header easily. */
    public static final int MAX_CHOSEN_LENGTH = 256;

    private static final int SHOWN = 4;

    /** A secret of the command line whose characters are not known. */
    public ClientSecret(SecretHash hash, Instant createdAt, @Nullable Instant expiresAt) {
        this(hash, createdAt, expiresAt, null, "");
    }

    /** A new secret. */
    public static ClientSecret of(String text, Instant now, @Nullable DeveloperId owner) {
        return new ClientSecret(
                SecretHash.of(text), now, null, owner, text.substring(Math.max(0, text.length() - SHOWN)));
    }

    /** The name of this secret among those of its client. It is not secret. */
    public String id() {
        return Long.toString(createdAt.toEpochMilli(), Character.MAX_RADIX) + "." + lastFour;
    }

    public boolean liveAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    ClientSecret expiringAt(Instant instant) {
        Instant earlier = expiresAt != null && expiresAt.isBefore(instant) ? expiresAt : instant;
        return new ClientSecret(hash, createdAt, earlier, owner, lastFour);
    }
}
