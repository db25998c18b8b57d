package dev.sandbank.application.support;

import java.util.regex.Pattern;

/** Writes text in the form that a shell needs, so that a printed command can be pasted whatever strangers sent. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellText() {}

    /** The text itself if it has no special characters for a shell, otherwise in single quotes. */
    public static String quote(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
