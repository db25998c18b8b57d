package dev.sandbank.application.idempotency;

import dev.sandbank.domain.space.SpaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A call that its caller may repeat without effect, because it has an idempotency key.
 *
 * @param id the SHA-256 of all that makes it this call: space, caller, operation, path and key
 * @param request the SHA-256 of what it asks for
 */
public record AskedOnce(SpaceId space, String id, String request) {

    /**
     * A call of these parts.
     *
     * @param caller who calls what with which key; no part contains a line break
     * @param meaning the same text for all calls that ask for the same
     */
    public static AskedOnce of(SpaceId space, List<String> caller, String meaning) {
        return new AskedOnce(space, sha256(space.value() + "\n" + String.join("\n", caller)), sha256(meaning));
    }

    /** Whether the other call asks for the same. */
    public boolean asksFor(AskedOnce other) {
        return request.equals(other.request);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
