package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.application.support.Secrets;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts bytes by AES-256-GCM as base64url text that only the holder of the key can read or make. */
final class SealedBytes {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SealedBytes() {}

    /** Encrypts them under a key of 32 bytes. */
    static String seal(byte[] key, byte[] bytes, Secrets secrets) {
        byte[] iv = secrets.random(IV_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(IV_BYTES + sealed.length)
                            .put(iv)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    /** The bytes; empty if the text was made under another key, or by somebody else. */
    static Optional<byte[]> open(byte[] key, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            return all.length < IV_BYTES
                    ? Optional.empty()
                    : Optional.of(cipher(Cipher.DECRYPT_MODE, key, all).doFinal(all, IV_BYTES, all.length - IV_BYTES));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv, 0, IV_BYTES));
        return cipher;
    }
}
