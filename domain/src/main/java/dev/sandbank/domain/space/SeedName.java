package dev.sandbank.domain.space;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of the data that a space starts with: 1 to 40 of {@code a-z 0-9 -}, starting with a letter. Another name
 * gives other people, other accounts and another history; the same name always gives the same.
 */
public record SeedName(String value) {

    // This pattern must stand before the constant, because the constant is checked by it.
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The published data. Many programs contain its values, so it must not change. */
    public static final SeedName DEFAULT = new SeedName("default");

    public SeedName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("seed must be 1 to 40 of a-z, 0-9 and -, starting with a letter");
        }
    }

    /** Whether this is the published data. */
    public boolean isDefault() {
        return equals(DEFAULT);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeedName that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
