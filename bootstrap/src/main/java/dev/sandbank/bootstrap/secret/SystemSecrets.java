package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.support.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The system's randomness, and HMAC-SHA-256 and AES-256-GCM under the installation's key. */
public final class SystemSecrets implements Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecureRandom randomness = new SecureRandom();
    private final SecretKeySpec key;
    private final Seal seal;

    public SystemSecrets(byte[] installationKey) {
        this.key = new SecretKeySpec(installationKey, ALGORITHM);
        this.seal = new Seal(derive("seal", ""));
    }

    @Override
    public byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        randomness.nextBytes(random);
        return random;
    }

    /** A zero byte separates the texts, so that two different pairs never give the same bytes. */
    @Override
    public byte[] derive(String purpose, String from) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(from.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public byte[] seal(String purpose, byte[] content) {
        return seal.close(purpose, random(Seal.NONCE_BYTES), content);
    }

    @Override
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        return seal.open(purpose, sealed);
    }
}
