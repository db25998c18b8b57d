package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.support.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The system's randomness, and HMAC-SHA-256 under the installation's key. */
public final class SystemSecrets implements Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecureRandom randomness = new SecureRandom();
    private final SecretKeySpec key;

    public SystemSecrets(byte[] installationKey) {
        this.key = new SecretKeySpec(installationKey, ALGORITHM);
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
}
