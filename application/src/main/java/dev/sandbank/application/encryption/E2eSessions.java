package dev.sandbank.application.encryption;

import dev.sandbank.application.support.Secrets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes and checks sessions that prove themselves, so that nothing is stored for a key that is read but never used. A
 * token is 64 bytes in base64: the time and random bytes, then an HMAC of both and of the application's id. The event
 * id is derived from the whole token.
 */
public record E2eSessions(Secrets secrets) {

    /** How long a session lasts after its key was given out. */
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final int RANDOM_BYTES = 24;
    private static final int BODY_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final int TOKEN_BYTES = BODY_BYTES + 32;
    private static final int EVENT_BYTES = 16;

    /** A new session of this application. */
    E2eSession begin(String client, Instant now) {
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .putLong(now.toEpochMilli())
                .put(secrets.random(RANDOM_BYTES))
                .array();
        byte[] token = ByteBuffer.allocate(TOKEN_BYTES)
                .put(body)
                .put(proof(client, body))
                .array();
        String bizToken = Base64.getEncoder().encodeToString(token);
        return new E2eSession(bizToken, eventId(bizToken));
    }

    /** The event id of a token; empty if the token was not made for this application or has ended. */
    public Optional<String> eventIdOf(String bizToken, String client, Instant now) {
        byte[] token = decode(bizToken);
        if (token.length != TOKEN_BYTES) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(token, BODY_BYTES);
        byte[] proof = Arrays.copyOfRange(token, BODY_BYTES, TOKEN_BYTES);
        Instant begun = Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong());
        boolean live = now.isBefore(begun.plus(LIFETIME));
        return live && MessageDigest.isEqual(proof, proof(client, body))
                ? Optional.of(eventId(bizToken))
                : Optional.empty();
    }

    private String eventId(String bizToken) {
        return HexFormat.of().formatHex(secrets.derive("e2e event", bizToken), 0, EVENT_BYTES);
    }

    private byte[] proof(String client, byte[] body) {
        return secrets.derive("e2e session", client + "\n" + HexFormat.of().formatHex(body));
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
