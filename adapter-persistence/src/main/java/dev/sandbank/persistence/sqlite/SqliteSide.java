package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;
import static dev.sandbank.persistence.sqlite.SqliteMigrations.MIGRATIONS;

import dev.sandbank.persistence.schema.Migrations;
import dev.sandbank.persistence.store.StoreSide;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** A file in a data directory that stores are copied from or into. */
public final class SqliteSide implements StoreSide {

    private static final String SEQUENCE = " from sqlite_sequence where name = 'call_entry'";

    private final DataDirectory directory;

    /** A directory that exists. */
    public SqliteSide(Path data) {
        this.directory = new DataDirectory(data.toAbsolutePath().normalize());
    }

    /** The file is made if there is none; then it has no schema. */
    @Override
    public Connection connect() throws SQLException {
        directory.prepare();
        return new Connections(directory.database()).writer();
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public Migrations migrations() {
        return MIGRATIONS;
    }

    @Override
    public boolean keepsNul() {
        return true;
    }

    @Override
    public long lastCallNumber(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select seq" + SEQUENCE)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public void setLastCallNumber(Connection connection, long number) throws SQLException {
        try (Statement delete = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into sqlite_sequence (name, seq) values ('call_entry', ?)")) {
            delete.execute("delete" + SEQUENCE);
            insert.setLong(1, number);
            insert.execute();
        }
    }

    /** Who uses a data directory holds a lock on it, which is looked for elsewhere. */
    @Override
    public Optional<String> user(Connection connection) {
        return Optional.empty();
    }

    @Override
    public Optional<String> explain(SQLException failure) {
        return failure instanceof SQLiteException
                ? Optional.of(this + ": " + FAILURES.sentence(failure))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return directory.path().toString();
    }
}
