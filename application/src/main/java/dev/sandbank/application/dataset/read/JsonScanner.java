package dev.sandbank.application.dataset.read;

import dev.sandbank.application.support.StorableText;
import java.util.Locale;
import java.util.Optional;

/** Reads the signs, words and texts of JSON one after another. */
final class JsonScanner {

    /** There is no more character. */
    static final int END = -1;

    /** The longest text, in characters of Java. */
    static final int TEXT = 500;

    private static final String SPACE = " \t\r\n";
    private static final String SIGNS = "{}[],:\"";
    private static final int FIRST_READABLE = 0x20;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String text;
    private final Faults faults;
    private int at;

    JsonScanner(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The next character that is no space. */
    int peek() {
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    int offset() {
        return at;
    }

    void skip() {
        at++;
    }

    /** Goes on behind a sign, if it is the next one. */
    boolean takes(char sign) {
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Characters up to a space or a sign. */
    String word() {
        int from = at;
        while (at < text.length() && (SPACE + SIGNS).indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** The name of a field; empty if its fault is told. */
    Optional<String> name(Path path) throws Lost {
        if (peek() == '"') {
            return text(path);
        }
        int offset = at;
        String word = word();
        if (word.isEmpty()) {
            throw lost(path, unexpected("the name of a field in double quotes"));
        }
        faults.add(offset, path, "expected the name of a field in double quotes");
        return Optional.empty();
    }

    /** A text in quotes; empty if its fault is told. */
    Optional<String> text(Path path) throws Lost {
        int start = at++;
        StringBuilder read = new StringBuilder();
        boolean whole = true;
        int length = 0;
        while (true) {
            if (at == text.length() || text.charAt(at) == '\n') {
                faults.add(start, path, "expected the text to end with a quote on the same line");
                return Optional.empty();
            }
            char next = text.charAt(at++);
            if (next == '"') {
                break;
            }
            length++;
            if (next == '\\') {
                whole &= escape(path, read);
            } else if (next < FIRST_READABLE) {
                faults.add(at - 1, path, String.format(Locale.ROOT, "expected \\u%04x for this character", (int) next));
                whole = false;
            } else if (length <= TEXT) {
                read.append(next);
            }
        }
        if (length > TEXT) {
            faults.add(start, path, "expected a text of at most " + TEXT + " characters, found one of " + length);
            return Optional.empty();
        }
        Optional<String> obstacle = StorableText.obstacleIn(read.toString());
        obstacle.ifPresent(character ->
                faults.add(start, path, "expected a text without " + character + ", which no text may hold"));
        return whole && obstacle.isEmpty() ? Optional.of(read.toString()) : Optional.empty();
    }

    /** Reads what follows a backslash; false if it is nothing that JSON knows. */
    private boolean escape(Path path, StringBuilder read) {
        int offset = at - 1;
        char kind = at < text.length() ? text.charAt(at) : ' ';
        int known = "\"\\/bfnrt".indexOf(kind);
        if (known >= 0) {
            at++;
            read.append("\"\\/\b\f\n\r\t".charAt(known));
            return true;
        }
        if (kind == 'u' && at + HEX_DIGITS < text.length()) {
            int code = 0;
            for (int i = 1; i <= HEX_DIGITS; i++) {
                int digit = Character.digit(text.charAt(at + i), HEX);
                code = digit < 0 || code < 0 ? -1 : code * HEX + digit;
            }
            if (code >= 0) {
                at += 1 + HEX_DIGITS;
                read.append((char) code);
                return true;
            }
        }
        faults.add(offset, path, "expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hex digits");
        return false;
    }

    /** What stands here instead of what was expected. */
    String unexpected(String expected) {
        if (peek() == END) {
            return "expected " + expected + ", found the end of the file";
        }
        return "expected " + expected + ", found " + new String(Character.toChars(text.codePointAt(at)));
    }

    /** Tells a fault after which nothing more can be read. */
    Lost lost(Path path, String sentence) {
        faults.add(at, path, sentence);
        return new Lost();
    }

    /** It is not known where the next value begins. */
    static final class Lost extends Exception {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("lost", null, false, false);
        }
    }
}
