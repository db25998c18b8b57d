package dev.sandbank.domain.oauth.code;

import dev.sandbank.domain.secret.SecretHash;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The public half of PKCE with S256, the only supported method: base64url of the SHA-256 of the verifier, 43 characters
 * (RFC 7636 section 4.2).
 */
public record CodeChallenge(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9\\-_]{43}");

    public CodeChallenge {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("code_challenge must be 43 of A-Z a-z 0-9 - _");
        }
    }

    /** The challenge of a verifier. */
    public static CodeChallenge of(CodeVerifier verifier) {
        byte[] sha256 = SecretHash.of(verifier.value()).bytes();
        return new CodeChallenge(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256));
    }

    /** Whether a text has the form of an S256 challenge. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    public boolean provedBy(CodeVerifier verifier) {
        // The challenge is decoded before the comparison, because the last of its 43 characters has two unused bits
        // that may differ.
        return SecretHash.stored(Base64.getUrlDecoder().decode(value)).matches(verifier.value());
    }
}
