package dev.sandbank.http.page.part;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that becomes a list on a phone, where each cell names its column.
 *
 * @param caption what the table lists; screen readers say it, and a heading shows it to the others
 * @param columns the headings; the first one that is seen is of what names the row
 * @param rows one cell for each column
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + caption + " has not " + width + " cells");
        }
    }

    /** The place of the column that names the row: the first whose heading is seen. */
    public int named() {
        return IntStream.range(0, columns.size())
                .filter(place -> !columns.get(place).quiet())
                .findFirst()
                .orElse(0);
    }

    /**
     * A column.
     *
     * @param quiet whether its heading is only said by screen readers
     */
    public record Column(String heading, boolean number, boolean quiet) {

        public static Column of(String heading) {
            return new Column(heading, false, false);
        }

        /** Its numbers stand one below the other. */
        public static Column ofNumbers(String heading) {
            return new Column(heading, true, false);
        }

        /** For boxes and buttons, which need no heading to be seen. */
        public static Column unseen(String heading) {
            return new Column(heading, false, true);
        }
    }
}
