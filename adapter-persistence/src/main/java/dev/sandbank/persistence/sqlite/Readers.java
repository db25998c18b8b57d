package dev.sandbank.persistence.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The connections that only read. They are made at the first use, because that takes longer than opening the database.
 */
final class Readers implements AutoCloseable {

    private final Connections connections;
    private volatile @Nullable Jdbi jdbi;
    private @Nullable HikariDataSource pool;
    private boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
    }

    /** @throws StoreUnavailable after closing */
    Jdbi jdbi() {
        Jdbi made = jdbi;
        return made == null ? make() : made;
    }

    /** Replaces all connections by new ones, because the file may be a different one. */
    synchronized void renew() {
        if (pool != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
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
            pool = connections.readers();
            made = SqlTypes.addTo(Jdbi.create(pool));
            jdbi = made;
        }
        return made;
    }
}
