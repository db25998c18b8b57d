package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.sql.Dialect;

/** What PostgreSQL writes differently. */
final class PostgresDialect implements Dialect {

    @Override
    public String row() {
        return "ctid";
    }

    @Override
    public String unindexed(String column) {
        return column;
    }

    @Override
    public String lastCallNumber() {
        return "(select last from call_number)";
    }
}
