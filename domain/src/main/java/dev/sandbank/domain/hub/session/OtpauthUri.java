package dev.sandbank.domain.hub.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a phone reads from the picture of a setup: secret, issuer and account, for codes of six digits every 30 seconds by
 * SHA-1, which is what all apps can do.
 */
public final class OtpauthUri {

    private OtpauthUri() {}

    /**
     * The URI.
     *
     * @param issuer who the account is with; colons separate it from the account, so it loses its own
     * @param account the user ID
     */
    public static String of(String issuer, String account, CodeSecret secret) {
        String name = encoded(issuer.replace(":", ""));
        return "otpauth://totp/" + name + ":" + encoded(account.replace(":", "")) + "?secret=" + secret.base32()
                + "&issuer=" + name + "&algorithm=SHA1&digits=6&period=" + CodeStep.SECONDS;
    }

    /** Percent-encoded; a form's plus sign would be shown as one. */
    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
