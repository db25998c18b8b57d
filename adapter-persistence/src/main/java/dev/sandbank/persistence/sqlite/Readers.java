package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;

import com.zaxxer.hikari.HikariDataSource;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import dev.sandbank.persistence.unit.Failures;
import dev.sandbank.persistence.unit.KeptReader;
import dev.sandbank.persistence.unit.ReadingConnections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The connections that only read. They are made at the first use, because that takes longer than opening the database.
 */
final class Readers implements ReadingConnections {

    private final Connections connections;
    private final boolean pooled;
    private final KeptReader kept;
    private final ReadersStatements statements = new ReadersStatements();
    private volatile @Nullable Jdbi jdbi;
    private @Nullable HikariDataSource pool;
    private boolean closed;

    private Readers(Connections connections, boolean pooled) {
        this.connections = connections;
        this.pooled = pooled;
        this.kept = new KeptReader(connections::reader, FAILURES);
    }

    /** Connections that are kept open, for a server. */
    static Readers pooled(Connections connections) {
        return new Readers(connections, true);
    }

    /** One connection, for a command: it reads so seldom that making a pool would take longer. */
    static Readers single(Connections connections) {
        return new Readers(connections, false);
    }

    @Override
    public <T> T read(HandleCallback<T, SQLException> work) throws SQLException {
        return jdbi().withHandle(handle -> {
            try {
                return work.withHandle(handle);
            } catch (SQLException | RuntimeException e) {
                giveUp(handle.getConnection(), Failures.sqlCauseOf(e));
                throw e;
            }
        });
    }

    @Override
    public PreparedStatement prepare(Handle handle, String sql) throws SQLException {
        return statements.prepare(handle.getConnection(), sql);
    }

    private Jdbi jdbi() {
        Jdbi made = jdbi;
        return made == null ? make() : made;
    }

    /** A statement that failed is not used again, and neither is a connection that may hold a damaged page. */
    private synchronized void giveUp(Connection connection, @Nullable SQLException failure) {
        if (failure == null) {
            return;
        }
        try {
            statements.forget(connection);
        } catch (SQLException e) {
            // The connection is closed already.
        }
        if (pool != null && FAILURES.meansStore(failure)) {
            pool.evictConnection(connection);
        }
    }

    /** Replaces all connections by new ones, because the file may be a different one. */
    synchronized void renew() {
        kept.renew();
        if (pool != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        kept.close();
        if (pool != null) {
            pool.close();
        }
    }

    private synchronized Jdbi make() {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
        Jdbi made = jdbi;
        if (made == null) {
            made = SqlTypes.addTo(pooled ? overPool() : Jdbi.create(kept)).setStatementBuilderFactory(statements);
            jdbi = made;
        }
        return made;
    }

    private Jdbi overPool() {
        HikariDataSource source = connections.readers();
        pool = source;
        return Jdbi.create(source);
    }
}
