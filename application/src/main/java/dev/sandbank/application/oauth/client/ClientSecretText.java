package dev.sandbank.application.oauth.client;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import java.math.BigInteger;

/**
 * Makes the text of a new client secret: 43 letters and digits with at least 250 random bits. No shell, form or header
 * gives any of them another meaning, and the first one is a letter, so that no program takes the secret for an option.
 */
public final class ClientSecretText {

    private static final int RANDOM_BYTES = 32;
    private static final int LENGTH = 43;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private ClientSecretText() {}

    /** A new one. */
    public static String fresh(Secrets secrets) {
        return of(secrets.random(RANDOM_BYTES));
    }

    /** The one that follows from 32 bytes that nobody can guess. */
    public static String of(byte[] random) {
        char letter = LETTERS.charAt(Byte.toUnsignedInt(random[0]) % LETTERS.length());
        return letter + Base62.write(new BigInteger(1, random), LENGTH - 1);
    }
}
