package dev.sandbank.application.support;

import java.util.Locale;
import java.util.Optional;

/**
 * Which texts may come in: those that every store keeps as they are. The character NUL is refused by PostgreSQL, and half
 * of a surrogate pair is no character of Unicode, so UTF-8 has no form for it (RFC 3629 section 3).
 */
public final class StorableText {

    private StorableText() {}

    /** The first character that keeps a text from being stored, such as {@code U+0000}; empty if there is none. */
    public static Optional<String> obstacleIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\0') {
                return Optional.of(named(next));
            }
            if (Character.isSurrogate(next)) {
                boolean pair = at + 1 < text.length() && Character.isSurrogatePair(next, text.charAt(at + 1));
                if (!pair) {
                    return Optional.of(named(next));
                }
                at++;
            }
        }
        return Optional.empty();
    }

    /** Whether every store keeps the text as it is. */
    public static boolean isStorable(String text) {
        return obstacleIn(text).isEmpty();
    }

    private static String named(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }
}
