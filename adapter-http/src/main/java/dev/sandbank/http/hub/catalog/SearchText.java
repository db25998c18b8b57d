package dev.sandbank.http.hub.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable: without regard to case, accents and repeated blanks. All other characters count. */
final class SearchText {

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private SearchText() {}

    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String unaccented = ACCENT.matcher(decomposed).replaceAll("");
        return BLANKS.matcher(unaccented).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a text, each once made comparable. */
    static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An id such as {@code readPointBalance} as words. */
    static String humps(String id) {
        return HUMP.matcher(id).replaceAll(" ");
    }
}
