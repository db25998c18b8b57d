package dev.sandbank.certificate.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Packs a private key with its chain as PKCS#12. The platform writes AES-256 with PBKDF2 and SHA-256, and a SHA-256 MAC in
 * the form of RFC 7292: older forms are refused by current programs, and the newer MAC (RFC 9579) by those that are a few
 * years old.
 */
final class KeyPack {

    private final String alias;
    private final char[] password;

    KeyPack(String alias, String password) {
        this.alias = alias;
        this.password = password.toCharArray();
    }

    byte[] of(PrivateKey key, List<X509Certificate> chain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KeyStore pack = KeyStore.getInstance("PKCS12");
            pack.load(null, null);
            pack.setKeyEntry(alias, key, password, chain.toArray(Certificate[]::new));
            pack.store(out, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own can be packed", e);
        }
        return out.toByteArray();
    }
}
