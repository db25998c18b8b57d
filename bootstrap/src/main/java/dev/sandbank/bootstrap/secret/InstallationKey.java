package dev.sandbank.bootstrap.secret;

import java.nio.file.Path;
import java.security.SecureRandom;

/** The key that only this installation has: 32 random bytes in {@code installation.key}. */
public final class InstallationKey {

    /** The file's name in the data directory. */
    public static final String FILE = "installation.key";

    private static final int BYTES = 32;

    private InstallationKey() {}

    /** Reads the key, after making it if there is none. */
    public static byte[] of(Path data) {
        KeyFile file = new KeyFile(data, FILE);
        byte[] key = file.readOrMake(InstallationKey::random);
        if (key.length != BYTES) {
            throw file.damaged("it must hold " + BYTES + " bytes, not " + key.length);
        }
        return key;
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
