package dev.sandbank.domain.space;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a space: 1 to 40 of {@code a-z 0-9 -}, starting with a letter. */
public record SpaceId(String value) {

    // This pattern must stand before the constant, because the constant is checked by it.
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The id of the space that always exists. A client belongs to it unless another space is named. */
    public static final SpaceId DEFAULT = new SpaceId("default");

    /** The id of the space of production. Only clients that were handed over for production belong to it. */
    public static final SpaceId PRODUCTION = new SpaceId("production");

    public SpaceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("space must be 1 to 40 of a-z, 0-9 and -, starting with a letter");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpaceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
