package dev.sandbank.http.page;

import java.util.regex.Pattern;

/** Text as a shell takes it for one word, so that commands on pages can be pasted whatever strangers sent. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellWord() {}

    /** The text itself if a shell leaves it alone, else in single quotes. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
