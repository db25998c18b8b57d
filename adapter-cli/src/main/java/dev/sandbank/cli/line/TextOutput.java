package dev.sandbank.cli.line;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Writes sentences, fields and tables. */
public final class TextOutput {

    private final PrintWriter out;
    private final Ansi ansi;

    public TextOutput(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    public void line(String line) {
        out.println(line);
    }

    public void blank() {
        out.println();
    }

    /** Writes a line, in bold if the terminal can show it. */
    public void title(String line) {
        out.println(bold(line));
    }

    /** Writes names and values, one pair on a line, with aligned values; pairs without a value are omitted. */
    public void fields(Map<String, String> fields) {
        int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                out.println("  " + padded(name, width) + "  " + value);
            }
        });
    }

    /** Writes a table whose columns are as wide as their widest cells; the first row is the heading. */
    public void table(List<String> heading, List<List<String>> rows) {
        int[] widths = new int[heading.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = rows.stream()
                    .mapToInt(row -> row.get(at).length())
                    .reduce(heading.get(at).length(), Math::max);
        }
        out.println(bold(row(heading, widths)));
        rows.forEach(row -> out.println(row(row, widths)));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(padded(cells.get(column), widths[column])).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private String bold(String text) {
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.bold) + text + Ansi.Style.off(Ansi.Style.bold) : text;
    }
}
