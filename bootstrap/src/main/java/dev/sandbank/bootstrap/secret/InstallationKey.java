package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.StoreUnavailable;
import java.security.SecureRandom;

/** The key of which everything else is derived that only this installation can compute: 32 random bytes. */
public final class InstallationKey {

    /** Its name among the keys. */
    public static final String NAME = "installation.key";

    private static final int BYTES = 32;

    private InstallationKey() {}

    /** Reads the key, after making it if there is none. */
    public static byte[] of(InstallationKeys keys) {
        byte[] key = keys.findOrMake(NAME, InstallationKey::random);
        if (key.length != BYTES) {
            throw new StoreUnavailable(
                    keys.placeOf(NAME) + " is damaged: it must hold " + BYTES + " bytes, not " + key.length);
        }
        return key;
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
