package dev.sandbank.application.oauth.client;

import dev.sandbank.application.support.Secrets;
import java.util.Base64;

/**
 * Makes the text of a new client secret: 43 characters of base64url with at least 253 random bits. The first one is a
 * letter, so that a shell or a program that gets the secret never takes it for an option.
 */
public final class ClientSecretText {

    private static final int RANDOM_BYTES = 32;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private ClientSecretText() {}

    public static String fresh(Secrets secrets) {
        byte[] random = secrets.random(RANDOM_BYTES);
        char letter = LETTERS.charAt(Byte.toUnsignedInt(random[0]) % LETTERS.length());
        return letter
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random).substring(1);
    }
}
