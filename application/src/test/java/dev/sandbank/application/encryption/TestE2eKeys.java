package dev.sandbank.application.encryption;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;

/** A real RSA key, one for all tests of a run, and encryption to any such key as callers do it. */
public final class TestE2eKeys implements E2eKeys {

    private static final KeyPair PAIR = pair();
    private static final String PKCS1 = "RSA/ECB/PKCS1Padding";

    @Override
    public PublicKey publicKey() {
        RSAPublicKey key = (RSAPublicKey) PAIR.getPublic();
        return new PublicKey(key.getModulus(), key.getPublicExponent());
    }

    @Override
    public Optional<String> decrypt(byte[] ciphertext) {
        try {
            Cipher rsa = Cipher.getInstance(PKCS1);
            rsa.init(Cipher.DECRYPT_MODE, PAIR.getPrivate());
            return Optional.of(new String(rsa.doFinal(ciphertext), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Reads what {@link #jwe} wrote. Real JWEs are tested in the module that has the JOSE library. */
    @Override
    public Optional<String> decryptJwe(String compact) {
        String[] parts = compact.split("\\.", -1);
        return parts.length == 5 && parts[0].equals("test")
                ? Optional.of(new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** A stand-in for a compact JWE of a text. */
    public static String jwe(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "test.a.b." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + ".c";
    }

    /** The text, encrypted to the key of these numbers with PKCS #1 v1.5 padding, in hex. */
    public static String encrypt(BigInteger modulus, BigInteger exponent, String text) {
        try {
            Cipher rsa = Cipher.getInstance(PKCS1);
            rsa.init(
                    Cipher.ENCRYPT_MODE,
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)));
            return HexFormat.of().formatHex(rsa.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
