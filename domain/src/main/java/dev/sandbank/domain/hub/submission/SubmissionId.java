package dev.sandbank.domain.hub.submission;

import java.util.regex.Pattern;

/**
 * The mark of one form as it was shown to somebody. A form that is sent twice has the same mark twice, so the second
 * one is not taken for another wish.
 *
 * @param value 8 to 64 letters, digits, {@code _} and {@code -}
 */
public record SubmissionId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{8,64}");

    public SubmissionId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the mark of a form has 8 to 64 letters, digits, _ and -");
        }
    }

    /** Whether a text has the form of a mark; the constructor refuses any other text. */
    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
