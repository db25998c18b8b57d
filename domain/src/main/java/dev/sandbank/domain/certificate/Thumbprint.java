package dev.sandbank.domain.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The SHA-256 of something in DER, as 43 characters of base64url. That of a certificate is its {@code x5t#S256} (RFC 8705
 * section 3.1); that of a public key is taken of its {@code SubjectPublicKeyInfo} (RFC 5280 section 4.1.2.7).
 */
public record Thumbprint(String value) {

    /** The length of the text, in characters. */
    public static final int LENGTH = 43;

    // The last character holds four bits only, so each hash has exactly one text.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    public Thumbprint {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("a thumbprint has 43 characters of base64url");
        }
    }

    /** Whether a text has the form of a thumbprint. */
    public static boolean couldBe(String text) {
        return text.length() == LENGTH && FORM.matcher(text).matches();
    }

    /** The thumbprint of what has this DER. */
    public static Thumbprint of(byte[] der) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(der);
            return new Thumbprint(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
