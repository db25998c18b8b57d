package dev.sandbank.domain.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The SHA-256 of a secret of at least 112 random bits: only this hash is stored. (A slow hash is not needed, because
 * nobody can guess 112 random bits.) Comparison always takes the same time.
 */
public final class SecretHash {

    private static final int BYTES = 32;

    private final byte[] sha256;

    private SecretHash(byte[] sha256) {
        this.sha256 = sha256;
    }

    /** The hash of a secret in plain text. */
    public static SecretHash of(String secret) {
        return new SecretHash(digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash with these stored 32 bytes. */
    public static SecretHash stored(byte[] sha256) {
        if (sha256.length != BYTES) {
            throw new IllegalArgumentException("a stored secret hash must have 32 bytes, not " + sha256.length);
        }
        return new SecretHash(sha256.clone());
    }

    /** Whether the presented secret is the one that was hashed. */
    public boolean matches(String presented) {
        return MessageDigest.isEqual(sha256, digest(presented.getBytes(StandardCharsets.UTF_8)));
    }

    /** A copy of the 32 bytes, for storage. */
    public byte[] bytes() {
        return sha256.clone();
    }

    private static byte[] digest(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretHash that && MessageDigest.isEqual(sha256, that.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    @Override
    public String toString() {
        return "SecretHash";
    }
}
