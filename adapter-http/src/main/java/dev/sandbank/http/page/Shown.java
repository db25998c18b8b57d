package dev.sandbank.http.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text from outside safe to show: removes invisible characters and those that change the reading direction. */
final class Shown {

    /** Controls, direction marks, overrides and isolates; with them a name can look like another name. */
    private static final Pattern DECEPTIVE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+");

    private Shown() {}

    static String text(String text) {
        return DECEPTIVE.matcher(text).replaceAll(" ").strip();
    }

    /** The text, cut after so many characters; then it says how many there are. */
    static String text(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text(text);
        }
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text(text.substring(0, end))
                + String.format(Locale.ROOT, "\u2026 (%d characters in all)", text.length());
    }
}
