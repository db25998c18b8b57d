package dev.sandbank.credential;

import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.secret.PasswordHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** PBKDF2 with HMAC-SHA-512 (RFC 8018 section 5.2), on threads of its own. */
final class Pbkdf2Hashing implements PasswordHashing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    private final Workers workers;
    private final Secrets secrets;
    private final int iterations;
    private final AtomicLong done = new AtomicLong();

    /** Is compared with where there is no account, so that this takes as long as if there were one. */
    private final Pbkdf2Text ofNobody;

    Pbkdf2Hashing(Workers workers, Secrets secrets, int iterations) {
        this.workers = workers;
        this.secrets = secrets;
        this.iterations = iterations;
        this.ofNobody = new Pbkdf2Text(
                iterations, secrets.random(Pbkdf2Text.SALT_BYTES), secrets.random(Pbkdf2Text.HASH_BYTES));
    }

    @Override
    public PasswordHash hash(Password password) {
        byte[] salt = secrets.random(Pbkdf2Text.SALT_BYTES);
        byte[] hash = workers.run(() -> derived(password, salt, iterations));
        return new Pbkdf2Text(iterations, salt, hash).hash();
    }

    @Override
    public boolean matches(Password typed, @Nullable PasswordHash stored) {
        Pbkdf2Text expected = stored == null ? ofNobody : Pbkdf2Text.of(stored);
        byte[] hash = workers.run(() -> derived(typed, expected.salt(), expected.iterations()));
        return MessageDigest.isEqual(hash, expected.digest()) && stored != null;
    }

    @Override
    public boolean isOutdated(PasswordHash stored) {
        return Pbkdf2Text.of(stored).iterations() < iterations;
    }

    /** How many iterations were done in all. */
    long iterationsDone() {
        return done.get();
    }

    /** The JDK takes the characters of a password as UTF-8. */
    private byte[] derived(Password password, byte[] salt, int iterations) throws GeneralSecurityException {
        PBEKeySpec work =
                new PBEKeySpec(password.text().toCharArray(), salt, iterations, Pbkdf2Text.HASH_BYTES * Byte.SIZE);
        done.addAndGet(iterations);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(work).getEncoded();
        } finally {
            work.clearPassword();
        }
    }
}
