package dev.sandbank.persistence.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads from the schema which tables there are. Those that an engine or a running server keeps for itself are left out. */
final class StoredTables {

    /** Versions, marks of other processes, and the counter that {@link StoreSide} reads. */
    private static final Set<String> OWN =
            Set.of("schema_version", "commit_mark", "unfinished_copy", "call_number", "node", "key_record");

    /** The beginnings of names of tables whose rows are worth nothing once their servers have stopped. */
    private static final List<String> OWN_PREFIXES = List.of("sqlite_", "rate_", "node_");

    private final DatabaseMetaData schema;
    private final @Nullable String schemaName;

    private StoredTables(Connection connection) throws SQLException {
        this.schema = connection.getMetaData();
        this.schemaName = connection.getSchema();
    }

    /** The tables in an order in which each comes after those that it refers to. */
    static List<StoredTable> of(Connection connection) throws SQLException {
        StoredTables tables = new StoredTables(connection);
        Map<String, Set<String>> references = new TreeMap<>();
        for (String name : tables.names()) {
            references.put(name, tables.referredBy(name));
        }
        List<StoredTable> ordered = new ArrayList<>();
        while (!references.isEmpty()) {
            String next = references.entrySet().stream()
                    .filter(table -> table.getValue().stream().noneMatch(references::containsKey))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other: " + references));
            references.remove(next);
            ordered.add(tables.table(next));
        }
        return ordered;
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = schema.getTables(null, schemaName, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!OWN.contains(name) && OWN_PREFIXES.stream().noneMatch(name::startsWith)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Set<String> referredBy(String table) throws SQLException {
        Set<String> referred = new TreeSet<>();
        try (ResultSet rows = schema.getImportedKeys(null, schemaName, table)) {
            while (rows.next()) {
                referred.add(rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        referred.remove(table);
        return referred;
    }

    private StoredTable table(String name) throws SQLException {
        Map<String, StoredColumn> columns = columns(name);
        Map<Integer, StoredColumn> key = new TreeMap<>();
        try (ResultSet rows = schema.getPrimaryKeys(null, schemaName, name)) {
            while (rows.next()) {
                @Nullable StoredColumn column = columns.remove(rows.getString("COLUMN_NAME"));
                if (column != null) {
                    key.put(rows.getInt("KEY_SEQ"), column);
                }
            }
        }
        return new StoredTable(name, List.copyOf(key.values()), List.copyOf(columns.values()));
    }

    private Map<String, StoredColumn> columns(String table) throws SQLException {
        Map<String, StoredColumn> columns = new TreeMap<>();
        try (ResultSet rows =
                schema.getColumns(null, schemaName, table.replace("_", schema.getSearchStringEscape() + "_"), "%")) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    String name = rows.getString("COLUMN_NAME");
                    columns.put(name, new StoredColumn(name, ColumnKind.ofType(rows.getString("TYPE_NAME"))));
                }
            }
        }
        return new LinkedHashMap<>(columns);
    }
}
