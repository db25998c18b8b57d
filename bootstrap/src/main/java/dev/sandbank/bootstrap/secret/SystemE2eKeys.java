package dev.sandbank.bootstrap.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import dev.sandbank.application.encryption.E2eKeys;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.StoreUnavailable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.util.Optional;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * The key pair in {@code e2e.key}. It is made and read at its first use, because making one takes longer than the start
 * of a server may take.
 */
public final class SystemE2eKeys implements E2eKeys {

    /** Its name among the keys. */
    static final String NAME = "e2e.key";

    private static final int BITS = 2048;

    private final InstallationKeys keys;
    private @Nullable RSAPrivateCrtKey key;

    public SystemE2eKeys(InstallationKeys keys) {
        this.keys = keys;
    }

    @Override
    public PublicKey publicKey() {
        return new PublicKey(key().getModulus(), key().getPublicExponent());
    }

    @Override
    public Optional<String> decrypt(byte[] ciphertext) {
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.DECRYPT_MODE, key());
            return Optional.of(new String(rsa.doFinal(ciphertext), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> decryptJwe(String compact) {
        try {
            JWEObject jwe = JWEObject.parse(compact);
            if (!jwe.getHeader().getAlgorithm().equals(JWEAlgorithm.RSA_OAEP_256)) {
                return Optional.empty();
            }
            jwe.decrypt(new RSADecrypter(key()));
            return Optional.of(jwe.getPayload().toString());
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private synchronized RSAPrivateCrtKey key() {
        if (key == null) {
            key = read(keys.findOrMake(NAME, SystemE2eKeys::fresh));
        }
        return key;
    }

    private RSAPrivateCrtKey read(byte[] pkcs8) {
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new StoreUnavailable(
                    keys.placeOf(NAME) + " is damaged: it must hold an RSA key of " + BITS + " bits", e);
        }
    }

    static byte[] fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
