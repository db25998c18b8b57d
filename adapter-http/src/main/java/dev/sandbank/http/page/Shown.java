package dev.sandbank.http.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text that strangers chose, made fit to be shown: without characters that turn the reading direction or hide. */
final class Shown {

    /** Controls, direction marks, overrides and isolates; a name made of them can pose as another. */
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

    static String initialOf(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .orElse("?");
    }
}
