package dev.sandbank.persistence.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection for a command, whose readings follow each other: to open one takes as long as many readings. A
 * reading that comes while another one goes on gets a connection of its own.
 */
public final class KeptReader implements ConnectionFactory {

    private final Connector reader;
    private final Failures failures;
    private final AtomicReference<@Nullable Connection> idle = new AtomicReference<>();
    private volatile boolean closed;

    /** @param reader opens a connection that only reads */
    public KeptReader(Connector reader, Failures failures) {
        this.reader = reader;
        this.failures = failures;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.getAndSet(null);
        return kept == null ? reader.connect() : kept;
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
    public void renew() {
        Connection kept = idle.getAndSet(null);
        if (kept != null) {
            try {
                kept.close();
            } catch (SQLException e) {
                throw failures.translate(e);
            }
        }
    }

    /** Closes the connection, or that of a reading which still goes on as soon as it ends. */
    public void close() {
        closed = true;
        renew();
    }
}
