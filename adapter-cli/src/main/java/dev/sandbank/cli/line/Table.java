package dev.sandbank.cli.line;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under a heading, no wider than the terminal. Columns are as wide as their widest cell if that fits. Otherwise
 * the widest columns of words are folded. If the longest words alone are too wide, each row is written as a list of its
 * fields. Words are never cut, because a shortened id is of no use.
 *
 * @param right for each column whether it is aligned to the right
 */
record Table(List<String> heading, List<Boolean> right, List<List<String>> rows) {

    private static final String GAP = "  ";

    Table {
        rows = rows.stream().map(row -> row.stream().map(Cells::shown).toList()).toList();
    }

    void write(int width, UnaryOperator<String> bold, Consumer<String> out) {
        int[] widths = fitting(width);
        if (total(widths) > width) {
            writeFields(width, bold, out);
            return;
        }
        lines(heading, widths).map(bold).forEach(out);
        rows.forEach(row -> lines(row, widths).forEach(out));
    }

    private int[] fitting(int width) {
        int[] widths = columns().map(column -> widest(column, Cells::width)).toArray();
        int[] least =
                columns().map(column -> widest(column, Cells::longestWord)).toArray();
        while (total(widths) > width) {
            int widest = columns()
                    .filter(column -> widths[column] > least[column])
                    .reduce(-1, (one, other) -> one < 0 || widths[other] > widths[one] ? other : one);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void writeFields(int width, UnaryOperator<String> bold, Consumer<String> out) {
        int names = heading.stream().mapToInt(Cells::width).max().orElse(0);
        int values = Math.max(1, width - names - GAP.length());
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                out.accept("");
            }
            List<String> cells = rows.get(row);
            columns().forEach(column -> {
                String name = bold.apply(Cells.padRight(heading.get(column), names));
                writeField(name, " ".repeat(names), Cells.fold(cells.get(column), values), out);
            });
        }
    }

    /** Writes the first line of a value beside its name, and the others below. */
    private static void writeField(String name, String blank, List<String> value, Consumer<String> out) {
        for (int line = 0; line < value.size(); line++) {
            out.accept(((line == 0 ? name : blank) + GAP + value.get(line)).stripTrailing());
        }
    }

    /** Makes the lines of a row, as many as its highest cell has. */
    private Stream<String> lines(List<String> row, int[] widths) {
        List<List<String>> folded = columns()
                .mapToObj(column -> Cells.fold(row.get(column), widths[column]))
                .toList();
        int height = Collections.max(folded.stream().map(List::size).toList());
        return IntStream.range(0, height).mapToObj(line -> line(folded, line, widths));
    }

    private String line(List<List<String>> folded, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        columns().forEach(column -> {
            List<String> cell = folded.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(right.get(column) ? Cells.padLeft(part, widths[column]) : Cells.padRight(part, widths[column]))
                    .append(GAP);
        });
        return text.toString().stripTrailing();
    }

    private int widest(int column, ToIntFunction<String> measure) {
        return Stream.concat(Stream.of(heading), rows.stream())
                .mapToInt(row -> measure.applyAsInt(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private IntStream columns() {
        return IntStream.range(0, heading.size());
    }
}
