package dev.sandbank.domain.oauth.code;

import java.util.regex.Pattern;

/** The secret half of PKCE: 43 to 128 unreserved characters (RFC 7636 section 4.1). */
public record CodeVerifier(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9\\-._~]{43,128}");

    public CodeVerifier {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("code_verifier must be 43 to 128 of A-Z a-z 0-9 - . _ ~");
        }
    }

    /** Whether a text has the form of a verifier. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "CodeVerifier";
    }
}
