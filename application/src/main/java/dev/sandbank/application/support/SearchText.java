package dev.sandbank.application.support;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as a search compares them: the same letters in any case and any form of Unicode are equal.
 */
public final class SearchText {

    /** The maximum length of what is searched for, in characters. */
    public static final int MAX_LENGTH = 100;

    private SearchText() {}

    /** The text as it is compared. */
    public static String fold(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper case first, because several letters share one capital, such as both small sigmas of Greek.
        return compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What somebody typed to search for, as it is compared; cut to {@value #MAX_LENGTH} characters. */
    public static String wanted(String typed) {
        String stripped = typed.strip();
        return fold(stripped.length() > MAX_LENGTH ? stripped.substring(0, MAX_LENGTH) : stripped);
    }
}
