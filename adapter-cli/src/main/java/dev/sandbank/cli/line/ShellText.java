package dev.sandbank.cli.line;

import java.util.regex.Pattern;

/** Text as it must be typed in a shell. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellText() {}

    /** The text itself if a shell leaves it alone, else in single quotes. */
    public static String quote(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
