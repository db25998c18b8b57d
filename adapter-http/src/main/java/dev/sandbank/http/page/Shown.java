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

    static String initialOf(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .orElse("?");
    }
}
