package dev.sandbank.application.oauth.client;

import dev.sandbank.application.support.Secrets;
import java.util.Base64;

/** Makes the text of a new client secret: 256 random bits in base64url, 43 characters. */
final class ClientSecretText {

    private static final int RANDOM_BYTES = 32;

    private ClientSecretText() {}

    static String fresh(Secrets secrets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(RANDOM_BYTES));
    }
}
