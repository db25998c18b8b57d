package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresFailures.FAILURES;

import com.zaxxer.hikari.HikariDataSource;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import dev.sandbank.persistence.unit.KeptReader;
import dev.sandbank.persistence.unit.ReadingConnections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** The connections that only read: a pool for a server, one for a command. */
final class PostgresReaders implements ReadingConnections {

    private final ConnectionFactory connections;
    private final Jdbi jdbi;
    private final Runnable end;
    private volatile boolean closed;

    private PostgresReaders(ConnectionFactory connections, Runnable end) {
        this.connections = connections;
        this.jdbi = SqlTypes.addTo(Jdbi.create(connections));
        this.end = end;
    }

    static PostgresReaders pooled(Connections connections) {
        HikariDataSource pool = connections.readers();
        return new PostgresReaders(pool::getConnection, pool::close);
    }

    static PostgresReaders single(Connections connections) {
        KeptReader kept = new KeptReader(connections::reader, FAILURES);
        return new PostgresReaders(kept, kept::close);
    }

    @Override
    public <T> T read(HandleCallback<T, SQLException> work) throws SQLException {
        requireOpen();
        return jdbi.withHandle(work);
    }

    /** Without a handle of JDBI, which costs more than borrowing a connection. */
    @Override
    public <T> T readPrepared(String sql, Prepared<T> work) throws SQLException {
        requireOpen();
        Connection connection = connections.openConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.read(statement);
        } finally {
            connections.closeConnection(connection);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
    }

    /** The driver knows the statements of a connection by their text, so each is parsed once by the server too. */
    @Override
    public PreparedStatement prepare(Handle handle, String sql) throws SQLException {
        return handle.getConnection().prepareStatement(sql);
    }

    @Override
    public void close() {
        closed = true;
        end.run();
    }
}
