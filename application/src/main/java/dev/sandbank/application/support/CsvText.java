package dev.sandbank.application.support;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables as CSV (RFC 4180): cells in quotes, with commas between them and both line ends. A cell that a program
 * for tables would calculate gets an apostrophe first, so that it stays text.
 */
public final class CsvText {

    /** Stands first in a file, so that programs for tables read it as UTF-8. */
    public static final String BOM = "\uFEFF";

    /** What begins a formula, also in its full-width form, behind any number of apostrophes. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private CsvText() {}

    /** A line of the file, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The text of a cell that {@link #line} wrote. */
    public static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static String quoted(String text) {
        return '"' + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
