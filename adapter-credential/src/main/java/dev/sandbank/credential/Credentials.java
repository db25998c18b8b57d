package dev.sandbank.credential;

import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.application.hub.developer.PasswordStrength;
import dev.sandbank.application.hub.session.factor.TimeCodes;
import dev.sandbank.application.support.Secrets;

/**
 * The ports about passwords and one-time codes. Hashing and estimating run on threads of their own, as many as there are
 * processors, so that neither requests nor the store wait for a processor because of them.
 */
public final class Credentials implements AutoCloseable {

    /** How often PBKDF2 iterates for new passwords. */
    public static final int ITERATIONS = 210_000;

    /** How many hashes and estimates may wait; more are refused as busy. */
    static final int WAITING = 32;

    private final Workers workers;
    private final PasswordHashing hashing;
    private final PasswordStrength strength;

    /**
     * @param iterations how often PBKDF2 iterates for new passwords; old ones keep their number
     */
    public Credentials(Secrets secrets, int iterations) {
        this.workers = new Workers(Runtime.getRuntime().availableProcessors(), WAITING);
        this.hashing = new Pbkdf2Hashing(workers, secrets, iterations);
        this.strength = new ZxcvbnStrength(workers);
    }

    public PasswordHashing hashing() {
        return hashing;
    }

    public PasswordStrength strength() {
        return strength;
    }

    public TimeCodes timeCodes() {
        return new HmacTimeCodes();
    }

    /** Ends the threads; what waits is refused. */
    @Override
    public void close() {
        workers.close();
    }
}
