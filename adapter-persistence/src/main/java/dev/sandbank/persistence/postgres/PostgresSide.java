package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresFailures.FAILURES;
import static dev.sandbank.persistence.postgres.PostgresMigrations.MIGRATIONS;

import dev.sandbank.persistence.schema.Migrations;
import dev.sandbank.persistence.store.StoreSide;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** A database of a server that stores are copied from or into. */
public final class PostgresSide implements StoreSide {

    /** Each server and each command has at least one such connection as long as it works. */
    private static final String USER = """
            select coalesce(host(client_addr), 'the host of the database') from pg_stat_activity
            where datname = current_database() and application_name in ('sandbank', 'sandbank copy')
                and pid <> pg_backend_pid() limit 1
            """;

    private static final String LAST = "select last from call_number";

    private final ServerAddress address;
    private final Connections connections;

    /**
     * The database at an address.
     *
     * @param password null if the server asks for none
     * @throws IllegalArgumentException with the end of a sentence for people, if the URL cannot be read
     */
    public PostgresSide(String url, @Nullable String password) {
        this.address = ServerAddress.parse(url);
        this.connections = new Connections(address, password);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = connections.forWholeStore();
        PostgresEngine.requireKnown(connection, address);
        return connection;
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    @Override
    public Migrations migrations() {
        return MIGRATIONS;
    }

    @Override
    public boolean keepsNul() {
        return false;
    }

    @Override
    public long lastCallNumber(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LAST)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void setLastCallNumber(Connection connection, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update call_number set last = ?")) {
            statement.setLong(1, number);
            statement.execute();
        }
    }

    @Override
    public Optional<String> user(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(USER)) {
            return rows.next() ? Optional.of("a Sandbank on " + rows.getString(1)) : Optional.empty();
        }
    }

    @Override
    public Optional<String> explain(SQLException failure) {
        if (!(failure instanceof PSQLException || failure.getCause() instanceof PSQLException)) {
            return Optional.empty();
        }
        // Where a password is put depends on the side, and is said by the help of the command.
        boolean passwordIsMissing = PostgresFailures.asksForPassword(failure);
        return Optional.of(
                this + ": " + (passwordIsMissing ? PostgresFailures.ASKS_FOR_PASSWORD : FAILURES.sentence(failure)));
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
