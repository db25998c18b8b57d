package dev.sandbank.domain.oauth.client;

import java.util.regex.Pattern;

/**
 * The public name of an application: a UUID when Sandbank chose it, any 1 to 128 visible ASCII characters or spaces
 * (RFC 6749 appendix A.1) when its owner did.
 */
public record ClientId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\x20-\\x7e]{1,128}");

    public ClientId {
        if (!SHAPE.matcher(value).matches() || value.isBlank()) {
            throw new IllegalArgumentException("client id must be 1 to 128 visible ASCII characters");
        }
    }

    /** Whether a text could name a client at all; only then may it be made a {@code ClientId}. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches() && !text.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }
}
