package dev.sandbank.http.hub.docs.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of places on one page. They are made of operation ids and field paths only, of ASCII letters, digits, points,
 * underscores and hyphens, so that a link holds when a text is changed; no two are equal without regard to case.
 */
final class Anchors {

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9_-]");

    private final Set<String> taken = new HashSet<>();

    /** A free name for this place; the second place of a name gets a number. */
    String take(String wanted) {
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor.toLowerCase(Locale.ROOT)); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    /** A place below another one, not taken yet. */
    static String below(String above, String name) {
        return above + "." + plain(name);
    }

    /** The name in allowed characters. */
    static String plain(String name) {
        String plain = UNUSUAL.matcher(name).replaceAll("_");
        return plain.isEmpty() ? "_" : plain;
    }
}
