package dev.sandbank.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection for a command, whose readings follow each other: to open one takes as long as many readings. A
 * reading that comes while another one goes on gets a connection of its own.
 */
final class KeptReader implements ConnectionFactory {

    private final Connections connections;
    private final AtomicReference<@Nullable Connection> idle = new AtomicReference<>();
    private volatile boolean closed;

    KeptReader(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.getAndSet(null);
        return kept == null ? connections.reader() : kept;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (!idle.compareAndSet(null, connection)) {
            connection.close();
        } else if (closed) {
            renew();
        }
    }

    /** Closes the connection that is kept; the next reading opens another one. */
    void renew() {
        Connection kept = idle.getAndSet(null);
        if (kept != null) {
            try {
                kept.close();
            } catch (SQLException e) {
                throw SqlFailures.translate(e);
            }
        }
    }

    /** Closes the connection, or that of a reading which still goes on as soon as it ends. */
    void close() {
        closed = true;
        renew();
    }
}
