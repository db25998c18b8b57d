package dev.sandbank.persistence.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in any engine.
 *
 * @param key the columns of its primary key, by which its rows are ordered; empty if it has none
 * @param others the other columns by their names
 */
record StoredTable(String name, List<StoredColumn> key, List<StoredColumn> others) {

    StoredTable {
        key = List.copyOf(key);
        others = List.copyOf(others);
    }

    /** All columns, those of the key first. */
    List<StoredColumn> columns() {
        return Stream.concat(key.stream(), others.stream()).toList();
    }

    /** The columns that order the rows: all of them if there is no key, since equal rows have any order. */
    List<StoredColumn> order() {
        return key.isEmpty() ? others : key;
    }

    String selectAll() {
        return "select " + names(columns()) + " from " + name + ordered("");
    }

    /** Selects the rows after one whose key is bound. */
    String selectAfter() {
        return "select " + names(columns()) + " from " + name + " where (" + names(key) + ") > (" + marks(key) + ")"
                + ordered("");
    }

    /** Selects the key of the last row. */
    String selectLastKey() {
        return "select " + names(key) + " from " + name + ordered(" desc") + " limit 1";
    }

    String insert() {
        return "insert into " + name + " (" + names(columns()) + ") values (" + marks(columns()) + ")";
    }

    String count() {
        return "select count(*) from " + name;
    }

    String delete() {
        return "delete from " + name;
    }

    /** The key of a row, or the whole row without one, for people. */
    String keyIn(Row row) {
        List<StoredColumn> order = order();
        return IntStream.range(0, order.size())
                .mapToObj(i -> order.get(i).name() + " "
                        + order.get(i).kind().text(row.values().get(i)))
                .collect(Collectors.joining(", "));
    }

    private String ordered(String direction) {
        return order().stream()
                .map(column -> column.name() + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String names(List<StoredColumn> columns) {
        return columns.stream().map(StoredColumn::name).collect(Collectors.joining(", "));
    }

    private static String marks(List<StoredColumn> columns) {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }
}
