package dev.sandbank.domain.hub.contact;

import java.util.regex.Pattern;

/** The id of a contact thread: 16 letters and digits. */
public record ContactId(String value) {

    /** The number of characters. */
    public static final int LENGTH = 16;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}");

    public ContactId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a contact thread has 16 letters and digits");
        }
    }

    /** Whether a text has the form of an id; the constructor refuses any other text. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
