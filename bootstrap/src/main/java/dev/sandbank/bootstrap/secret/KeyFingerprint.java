package dev.sandbank.bootstrap.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two keys are the same. Keys have so many random bits that their hash gives nothing away. */
final class KeyFingerprint {

    private KeyFingerprint() {}

    /** The SHA-256 of purpose, name and key, in hex. */
    static String of(String name, byte[] content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(("fingerprint of " + name).getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            return HexFormat.of().formatHex(sha256.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
