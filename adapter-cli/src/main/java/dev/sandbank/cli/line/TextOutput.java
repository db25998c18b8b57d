package dev.sandbank.cli.line;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes sentences, fields and tables. All text passes {@link Cells#shown}, so that it cannot control the terminal. */
public final class TextOutput {

    private final PrintWriter out;
    private final ColorScheme colors;
    private final int width;

    /**
     * @param width the width of the terminal in cells; the greatest number if there is no terminal
     */
    TextOutput(PrintWriter out, ColorScheme colors, int width) {
        this.out = out;
        this.colors = colors;
        this.width = width;
    }

    /** Writes to the output of a command, which may be a terminal or a file. */
    public static TextOutput of(CommandLine line) {
        int width =
                new UsageMessageSpec().width(Integer.MAX_VALUE).autoWidth(true).width();
        return new TextOutput(line.getOut(), line.getColorScheme(), width);
    }

    public void line(String line) {
        out.println(Cells.shown(line));
    }

    public void blank() {
        out.println();
    }

    /** Writes a line, in bold if the terminal can show it. */
    public void title(String line) {
        out.println(bold(Cells.shown(line)));
    }

    /**
     * Writes names and values, one pair on a line, with aligned values. Further lines of a value are below its first;
     * pairs without a value are omitted.
     */
    public void fields(Map<String, String> fields) {
        int names = fields.keySet().stream().mapToInt(Cells::width).max().orElse(0);
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                field(Cells.padRight(name, names), value);
            }
        });
    }

    /** Writes a table. */
    public void table(List<String> heading, List<List<String>> rows) {
        table(heading, Set.of(), rows);
    }

    /**
     * Writes a table.
     *
     * @param right the headings of those columns that are aligned to the right, such as amounts
     */
    public void table(List<String> heading, Set<String> right, List<List<String>> rows) {
        List<Boolean> aligned = heading.stream().map(right::contains).toList();
        new Table(heading, aligned, rows).write(width, this::bold, out::println);
    }

    /** Writes what was found as a table, or says in a sentence that it is nothing: a heading alone would tell nothing. */
    public void list(String nothing, List<String> heading, List<List<String>> rows) {
        list(nothing, heading, Set.of(), rows);
    }

    /** The same with columns that are aligned to the right. */
    public void list(String nothing, List<String> heading, Set<String> right, List<List<String>> rows) {
        if (rows.isEmpty()) {
            line(nothing);
        } else {
            table(heading, right, rows);
        }
    }

    private void field(String name, String value) {
        String label = "  " + name + "  ";
        for (String line : value.split("\n", -1)) {
            out.println((label + Cells.shown(line)).stripTrailing());
            label = " ".repeat(label.length());
        }
    }

    private String bold(String text) {
        return colors.apply(text, List.of(Style.bold)).toString();
    }
}
