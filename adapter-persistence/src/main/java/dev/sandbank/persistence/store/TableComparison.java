package dev.sandbank.persistence.store;

import dev.sandbank.application.store.StoreComparison.ComparedTable;
import dev.sandbank.application.store.StoreComparison.TableSum;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads a table of two stores side by side. */
final class TableComparison {

    private final StoredTable table;
    private final Sum ofOne = new Sum();
    private final Sum ofOther = new Sum();
    private String difference = "";

    TableComparison(StoredTable table) {
        this.table = table;
    }

    ComparedTable compare(Connection one, Connection other) throws SQLException {
        try (Rows rows = Rows.all(one, table);
                Rows others = Rows.all(other, table)) {
            Row row = ofOne.next(rows);
            Row twin = ofOther.next(others);
            while (row != null || twin != null) {
                int order = order(row, twin);
                note(order, row, twin);
                Row before = row;
                row = order <= 0 ? ofOne.next(rows) : before;
                twin = order >= 0 ? ofOther.next(others) : twin;
            }
        }
        return new ComparedTable(table.name(), ofOne.sum(), ofOther.sum(), difference);
    }

    /** Below zero if only the first store has the next row, above if only the other has it. */
    private int order(@Nullable Row row, @Nullable Row twin) {
        if (row == null || twin == null) {
            return row == null ? 1 : -1;
        }
        return row.compareKeys(twin, table.order().size());
    }

    private void note(int order, @Nullable Row row, @Nullable Row twin) {
        if (!difference.isEmpty()) {
            return;
        }
        if (row != null && order < 0) {
            difference = "only the first has the row with " + table.keyIn(row);
        } else if (twin != null && order > 0) {
            difference = "only the second has the row with " + table.keyIn(twin);
        } else if (row != null && twin != null) {
            String column = row.firstDifference(twin);
            difference = column == null ? "" : column + " differs in the row with " + table.keyIn(row);
        }
    }

    /** What was read of one store. */
    private static final class Sum {

        private long rows;
        private long checksum;

        @Nullable
        Row next(Rows from) throws SQLException {
            Row row = from.next();
            if (row != null) {
                rows++;
                checksum += row.hash();
            }
            return row;
        }

        TableSum sum() {
            return new TableSum(rows, HexFormat.of().toHexDigits(checksum));
        }
    }
}
