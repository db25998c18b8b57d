package dev.sandbank.cli.line;

import java.util.regex.Pattern;

/** Writes text in the form that a shell needs. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellText() {}

    /** The text itself if it has no special characters for a shell, otherwise in single quotes. */
    public static String quote(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
