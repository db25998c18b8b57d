package dev.sandbank.bootstrap.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals content by AES-256-GCM, so that only who has the key can read it and nobody else can change it. Sealed content is
 * a byte for the format, the nonce, and the ciphertext with its tag.
 */
final class Seal {

    /** The number of bytes of a key. */
    static final int KEY_BYTES = 32;

    /** The number of random bytes that each sealing needs. */
    static final int NONCE_BYTES = 12;

    private static final byte FORMAT = 1;
    private static final int TAG_BITS = 128;
    private static final int START = 1 + NONCE_BYTES;

    private final SecretKeySpec key;

    Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key of a seal has " + KEY_BYTES + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Seals the content.
     *
     * @param purpose what it is; it opens for the same purpose only
     * @param nonce fresh random bytes
     */
    byte[] close(String purpose, byte[] nonce, byte[] content) {
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(content);
            byte[] sealed = Arrays.copyOf(new byte[] {FORMAT}, START + ciphertext.length);
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            System.arraycopy(ciphertext, 0, sealed, START, ciphertext.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-256-GCM", e);
        }
    }

    /** The content; empty if it was sealed under another key or for another purpose, or was changed. */
    Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length < START || sealed[0] != FORMAT) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOfRange(sealed, 1, START);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(sealed, START, sealed.length - START));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(new byte[] {FORMAT});
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
