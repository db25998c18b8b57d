package dev.sandbank.domain.hub.developer;

import java.util.regex.Pattern;

/** The id of a developer: 16 letters and digits. It never changes, and the audit log keeps it after a deletion. */
public record DeveloperId(String value) {

    /** The number of characters. */
    public static final int LENGTH = 16;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}");

    public DeveloperId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a developer has 16 letters and digits");
        }
    }

    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
