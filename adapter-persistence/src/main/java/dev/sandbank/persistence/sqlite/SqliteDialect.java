package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.sql.Dialect;

/** What SQLite writes differently. */
final class SqliteDialect implements Dialect {

    @Override
    public String row() {
        return "rowid";
    }

    @Override
    public String unindexed(String column) {
        return "+" + column;
    }

    @Override
    public String lastCallNumber() {
        return "(select seq from sqlite_sequence where name = 'call_entry')";
    }
}
