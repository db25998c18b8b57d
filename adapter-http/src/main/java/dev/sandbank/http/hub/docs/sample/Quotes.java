package dev.sandbank.http.hub.docs.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes texts between double quotation marks, in the way of one language. Letters, digits and the visible ASCII
 * characters stand for themselves; what could be taken for something else or is not seen is written as an escape.
 */
enum Quotes {
    JAVASCRIPT("", "\\u{%x}"),
    PYTHON("", "\\U%08x"),
    JAVA("", ""),
    GO("", "\\U%08x"),
    CSHARP("", "\\U%08x"),
    PHP("$", "\\u{%x}"),
    RUBY("#", "\\u{%x}");

    private static final Map<Integer, String> COMMON =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n", (int) '\r', "\\r", (int) '\t', "\\t");
    private static final int LAST_OF_ASCII = 0x7e;
    private static final int LAST_OF_PLANE = 0xffff;

    private final String special;
    private final String beyond;

    /**
     * @param special characters that begin something else inside quotation marks
     * @param beyond the escape of a character that needs more than four digits
     */
    Quotes(String special, String beyond) {
        this.special = special;
        this.beyond = beyond;
    }

    String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(written(point)));
        return quoted.append('"').toString();
    }

    /** One text for each line, so that a long body can be read; together they are the whole text. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(of(text.substring(start, end + 1)));
            start = end + 1;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(of(text.substring(start)));
        }
        return lines;
    }

    private String written(int point) {
        String common = COMMON.get(point);
        if (common != null) {
            return common;
        }
        String itself = Character.toString(point);
        if (special.contains(itself)) {
            return "\\" + itself;
        }
        boolean ascii = point >= ' ' && point <= LAST_OF_ASCII;
        boolean letter = point > LAST_OF_ASCII && point <= LAST_OF_PLANE && isLeftToRight(point);
        return ascii || letter ? itself : escaped(point);
    }

    private static boolean isLeftToRight(int point) {
        return Character.isLetterOrDigit(point)
                && Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private String escaped(int point) {
        boolean braces = this == PHP || this == RUBY;
        if (point <= LAST_OF_PLANE) {
            return String.format(Locale.ROOT, braces ? "\\u{%x}" : "\\u%04x", point);
        }
        if (!beyond.isEmpty()) {
            return String.format(Locale.ROOT, beyond, point);
        }
        StringBuilder halves = new StringBuilder();
        for (char half : Character.toChars(point)) {
            halves.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
        }
        return halves.toString();
    }
}
