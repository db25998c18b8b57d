package dev.sandbank.http.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a text that a caller sent without telling the text: its length and the beginning of its SHA-256. Whoever has
 * the text can recognize it by them.
 */
public final class Veiled {

    private static final int SHOWN_BYTES = 4;

    private Veiled() {}

    /** {@code 36 characters, sha256 1b4f0e98}. */
    public static String of(String text) {
        return text.length() + " characters, sha256 " + hash(text);
    }

    /** The same of a header, or that it did not come. */
    public static String header(String name, @Nullable String value) {
        return value == null ? "no " + name + " header" : name + " header of " + of(value);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
