package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.schema.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Applies migrations to SQLite, which reads the files as they are. */
final class SqliteMigrations extends Migrations {

    static final SqliteMigrations MIGRATIONS = new SqliteMigrations();

    private SqliteMigrations() {}

    @Override
    protected void begin(Statement statement) throws SQLException {
        statement.execute("begin immediate");
    }

    @Override
    protected boolean isNew(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select count(*) from sqlite_master where name = 'schema_version'")) {
            rows.next();
            return rows.getInt(1) == 0;
        }
    }

    @Override
    protected List<String> bookkeeping() {
        return List.of("create table schema_version (version integer primary key)");
    }

    @Override
    protected String text(String file) {
        return read(FOLDER + file);
    }
}
