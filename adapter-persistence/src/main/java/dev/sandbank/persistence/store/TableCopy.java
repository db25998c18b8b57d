package dev.sandbank.persistence.store;

import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.support.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one table that the target does not have yet. */
final class TableCopy {

    /** How many rows are stored in one transaction. */
    private static final int BATCH = 1_000;

    private final StoredTable table;
    private final Connection source;
    private final Connection target;
    private final StoreSide to;
    private final CopyProgress progress;

    TableCopy(StoredTable table, Connection source, Connection target, StoreSide to, CopyProgress progress) {
        this.table = table;
        this.source = source;
        this.target = target;
        this.to = to;
        this.progress = progress;
    }

    static long count(Connection connection, StoredTable table) throws SQLException {
        return StoreCopy.number(connection, table.count());
    }

    void run() throws SQLException {
        long done = count(target, table);
        if (table.key().isEmpty() && done > 0) {
            // All of its rows were stored together.
            return;
        }
        try (Rows rows = missing();
                PreparedStatement insert = target.prepareStatement(table.insert())) {
            copy(rows, insert, done, count(source, table));
        }
    }

    private Rows missing() throws SQLException {
        @Nullable Row last = table.key().isEmpty() ? null : Rows.lastKey(target, table);
        return last == null ? Rows.all(source, table) : Rows.after(source, table, last);
    }

    /** Rows without a key cannot be found again, so they are stored in one transaction. */
    private void copy(Rows rows, PreparedStatement insert, long before, long all) throws SQLException {
        long done = before;
        int waiting = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            requireKept(row);
            Rows.bind(insert, row);
            insert.addBatch();
            done++;
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
                if (!table.key().isEmpty()) {
                    target.commit();
                    progress.copied(table.name(), done, all);
                }
            }
        }
        if (waiting > 0 || table.key().isEmpty()) {
            insert.executeBatch();
            target.commit();
            progress.copied(table.name(), done, all);
        }
    }

    private void requireKept(Row row) {
        if (to.keepsNul()) {
            return;
        }
        for (int i = 0; i < row.columns().size(); i++) {
            if (row.values().get(i) instanceof String text && text.indexOf('\0') >= 0) {
                throw new StoreUnavailable("the table " + table.name() + " has a text with the character U+0000, which "
                        + to + " cannot keep: " + row.columns().get(i).name() + " of the row with "
                        + table.keyIn(row).replace('\0', '?') + "; change it and go on");
            }
        }
    }
}
