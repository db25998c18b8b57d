package dev.sandbank.http.bank.account.routing;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.secret.SecretHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text that was encrypted by A256GCM under a key that both sides have: a JWE (RFC 7516) of the algorithm {@code dir} in
 * the JSON form without a protected header. All parts are base64url.
 *
 * @param aad what the text is bound to
 */
record SealedText(String iv, String ciphertext, String tag, String aad) {

    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /**
     * Encrypts a text.
     *
     * @param key whose 32 bytes are the key
     * @param boundTo without this text nobody can decrypt it
     */
    static SealedText of(SecretHash key, Secrets secrets, String text, String boundTo) {
        String aad = base64(boundTo.getBytes(StandardCharsets.UTF_8));
        byte[] iv = secrets.random(IV_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key.bytes(), "AES"),
                    new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
            // RFC 7516 section 5.1: the protected header, which is empty, a full stop, and the bound text.
            cipher.updateAAD(("." + aad).getBytes(StandardCharsets.US_ASCII));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            int end = sealed.length - TAG_BYTES;
            return new SealedText(
                    base64(iv),
                    base64(Arrays.copyOf(sealed, end)),
                    base64(Arrays.copyOfRange(sealed, end, sealed.length)),
                    aad);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
