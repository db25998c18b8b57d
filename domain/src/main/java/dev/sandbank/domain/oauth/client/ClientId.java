package dev.sandbank.domain.oauth.client;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The public id of an application: a UUID if Sandbank chose it, or any 1 to 128 printable characters if the owner chose
 * it.
 */
public record ClientId(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\P{Cntrl}{1,128}");

    public ClientId {
        if (!SHAPE.matcher(value).matches() || value.isBlank()) {
            throw new IllegalArgumentException("client id must have 1 to 128 printable characters");
        }
    }

    /** Whether a text has the form of a client id; the constructor refuses any other text. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches() && !text.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClientId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
