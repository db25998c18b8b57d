package dev.sandbank.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table in their order, few of which are in memory. The connection must be in a transaction. */
final class Rows implements AutoCloseable {

    /** How many rows come at once. */
    private static final int PAGE = 1_000;

    private final StoredTable table;
    private final PreparedStatement statement;
    private final ResultSet rows;

    private Rows(StoredTable table, PreparedStatement statement) throws SQLException {
        this.table = table;
        this.statement = statement;
        statement.setFetchSize(PAGE);
        this.rows = statement.executeQuery();
    }

    static Rows all(Connection connection, StoredTable table) throws SQLException {
        return new Rows(table, connection.prepareStatement(table.selectAll()));
    }

    /** The rows after one with this key. */
    static Rows after(Connection connection, StoredTable table, Row key) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(table.selectAfter());
        bind(statement, key);
        return new Rows(table, statement);
    }

    /** The key of the last row; null if there is no row. */
    static @Nullable Row lastKey(Connection connection, StoredTable table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.selectLastKey());
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? read(rows, table.key()) : null;
        }
    }

    /** Sets all parameters of a statement. */
    static void bind(PreparedStatement statement, Row row) throws SQLException {
        for (int i = 0; i < row.columns().size(); i++) {
            row.columns().get(i).kind().bind(statement, i + 1, row.values().get(i));
        }
    }

    /** The next row; null after the last one. */
    @Nullable
    Row next() throws SQLException {
        return rows.next() ? read(rows, table.columns()) : null;
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            rows.close();
        }
    }

    private static Row read(ResultSet rows, List<StoredColumn> columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).kind().read(rows, i + 1));
        }
        return new Row(columns, values);
    }
}
