package dev.sandbank.credential;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.secret.PasswordHash;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hash of a password with what it was made with, as one text:
 * {@code $pbkdf2-sha512$i=210000$SALT$HASH}, salt and hash in base64. So the number of iterations can rise later.
 */
record Pbkdf2Text(int iterations, byte[] salt, byte[] digest) {

    static final int SALT_BYTES = 16;
    static final int HASH_BYTES = 64;

    private static final Pattern TEXT =
            Pattern.compile("\\$pbkdf2-sha512\\$i=([1-9]\\d{0,6})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{86})");

    static Pbkdf2Text of(PasswordHash stored) {
        Matcher text = TEXT.matcher(stored.text());
        if (!text.matches()) {
            throw new IllegalArgumentException("a stored password hash is of another kind");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new Pbkdf2Text(Digits.whole(text.group(1)), base64.decode(text.group(2)), base64.decode(text.group(3)));
    }

    PasswordHash hash() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$pbkdf2-sha512$i=" + iterations + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(digest));
    }
}
