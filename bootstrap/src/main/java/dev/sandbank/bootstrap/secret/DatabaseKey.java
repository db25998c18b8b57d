package dev.sandbank.bootstrap.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The key that each server is given, under which the keys that they share are sealed in their database. */
public final class DatabaseKey {

    private static final String PURPOSE = "key of the installation: ";

    private final Seal seal;
    private final SecureRandom randomness = new SecureRandom();

    private DatabaseKey(byte[] key) {
        this.seal = new Seal(key);
    }

    /**
     * Reads 32 bytes as base64 or as hex.
     *
     * @throws IllegalArgumentException with the end of a sentence for people
     */
    public static DatabaseKey parse(String text) {
        byte[] key = bytes(text.strip());
        if (key.length != Seal.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "must be " + Seal.KEY_BYTES + " bytes as base64 or hex; `openssl rand -base64 32` makes some");
        }
        return new DatabaseKey(key);
    }

    private static byte[] bytes(String text) {
        try {
            return text.length() == 2 * Seal.KEY_BYTES
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    String seal(String name, byte[] content) {
        byte[] nonce = new byte[Seal.NONCE_BYTES];
        randomness.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(seal.close(PURPOSE + name, nonce, content));
    }

    /** The key of that name; empty if it was sealed under another key than this. */
    Optional<byte[]> open(String name, String sealed) {
        return seal.open(PURPOSE + name, Base64.getDecoder().decode(sealed));
    }

    /** The key is not shown. */
    @Override
    public String toString() {
        return "DatabaseKey";
    }
}
