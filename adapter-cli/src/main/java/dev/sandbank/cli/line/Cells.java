package dev.sandbank.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Measures text in the cells of a terminal: an ideograph or an emoji takes two cells, an accent none. */
public final class Cells {

    /** After a blank, or after the comma of a list without blanks; never inside a number such as 1,000. */
    private static final Pattern WORD_END = Pattern.compile("(?<= )|(?<=\\p{L},)(?! )");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private Cells() {}

    /** Replaces control characters, which a terminal would obey, by their codes. */
    public static String shown(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** The width of a text in cells. */
    public static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The width of the longest word. The text cannot be folded to less. */
    static int longestWord(String text) {
        return words(text).stream()
                .mapToInt(word -> width(word.stripTrailing()))
                .max()
                .orElse(0);
    }

    /**
     * Breaks the text into lines of at most this width, between words and in lists after a comma; a longer word has a line
     * for itself.
     */
    static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line + word;
            if (line.isEmpty() || width(longer.stripTrailing()) <= width) {
                line = longer;
            } else {
                lines.add(line.stripTrailing());
                line = word;
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(WORD_END.split(text, -1));
    }
}
