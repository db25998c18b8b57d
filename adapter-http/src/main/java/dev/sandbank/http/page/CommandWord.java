package dev.sandbank.http.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a command that a page shows, or the space between two words. An option such as {@code --name=} and its value
 * are two words, so that a long value can be on the next line.
 *
 * @param whole whether no line may end inside it: it has a hyphen, where a browser would break it, and fits on any line
 */
public record CommandWord(String text, boolean whole) {

    private static final int FITS_ON_ANY_LINE = 28;
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\s--[a-z-]{1,20}=)");
    private static final Pattern END_OF_LINE = Pattern.compile("[^\\\\]\n.");
    private static final Pattern HYPHEN_INSIDE = Pattern.compile("\\w-\\w");

    /** The words and the spaces of a command, in their order. */
    public static List<CommandWord> of(String command) {
        return Arrays.stream(BETWEEN_WORDS.split(command))
                .map(word -> new CommandWord(word, isWhole(word)))
                .toList();
    }

    /** Whether a text has lines of its own, such as a certificate; the lines of a command go on behind a backslash. */
    public static boolean isInLines(String text) {
        return END_OF_LINE.matcher(text).find();
    }

    /** Whether a line may end after it although no space follows. */
    public boolean isOption() {
        return text.startsWith("--") && text.endsWith("=");
    }

    private static boolean isWhole(String word) {
        return word.length() <= FITS_ON_ANY_LINE && HYPHEN_INSIDE.matcher(word).find();
    }
}
