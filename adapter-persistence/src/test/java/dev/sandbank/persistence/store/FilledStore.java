package dev.sandbank.persistence.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills every table of a schema with rows of all kinds of values, also tables that come later. */
final class FilledStore {

    /** Their order differs by code points and by halves of characters. */
    private static final List<String> TEXTS = List.of("a", "\uff5e", "\ud83d\ude00", "\u0001", "Z 'x' \\ ?");

    private FilledStore() {}

    /** The table that gets many times as many rows, as they are copied in several pieces. */
    static final String LARGE = "client_certificate";

    /** How many rows of it stand against one of another table. */
    static final int TIMES = 50;

    /** Adds this many rows to each table; references lead to rows of the same number. */
    static void fill(StoreSide side, int rows) throws SQLException {
        try (Connection connection = side.connect()) {
            side.migrations().apply(connection);
            connection.setAutoCommit(false);
            Map<String, String> references = new HashMap<>();
            for (StoredTable table : StoredTables.of(connection)) {
                references.putAll(references(connection, table, references));
                fill(connection, table, references, table.name().equals(LARGE) ? rows * TIMES : rows);
            }
            side.setLastCallNumber(connection, rows + 17);
            connection.commit();
        }
    }

    private static void fill(Connection connection, StoredTable table, Map<String, String> references, int rows)
            throws SQLException {
        Set<String> filled = filled(connection, table);
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (int i = 0; i < rows; i++) {
                List<@Nullable Object> values = new ArrayList<>();
                for (StoredColumn column : table.columns()) {
                    boolean empty = i % 3 == 2 && !filled.contains(column.name());
                    String place = table.name() + "." + column.name();
                    values.add(empty ? null : value(column.kind(), references.getOrDefault(place, place), i));
                }
                Rows.bind(insert, new Row(table.columns(), values));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The same for a column and for one that refers to it. */
    private static Object value(ColumnKind kind, String place, int i) {
        return switch (kind) {
            case NUMBER -> i == 0 ? Long.MAX_VALUE : i == 1 ? -1L : (long) i;
            case FLAG -> i % 2 == 0;
            case TEXT -> TEXTS.get(i % TEXTS.size()) + i + place;
            case BYTES -> new byte[] {(byte) i, (byte) (i >> 8), 0, (byte) 0xff};
        };
    }

    private static Set<String> filled(Connection connection, StoredTable table) throws SQLException {
        Set<String> filled = new HashSet<>();
        table.key().forEach(column -> filled.add(column.name()));
        DatabaseMetaData schema = connection.getMetaData();
        try (ResultSet columns = schema.getColumns(null, connection.getSchema(), table.name(), "%")) {
            while (columns.next()) {
                if (columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
                    filled.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return filled;
    }

    /** Where the values of columns come from in the end. */
    private static Map<String, String> references(Connection connection, StoredTable table, Map<String, String> before)
            throws SQLException {
        Map<String, String> references = new HashMap<>();
        DatabaseMetaData schema = connection.getMetaData();
        try (ResultSet keys = schema.getImportedKeys(null, connection.getSchema(), table.name())) {
            while (keys.next()) {
                String referred = keys.getString("PKTABLE_NAME") + "." + keys.getString("PKCOLUMN_NAME");
                String place = table.name() + "." + keys.getString("FKCOLUMN_NAME");
                references.put(place, before.getOrDefault(referred, referred));
            }
        }
        return references;
    }
}
