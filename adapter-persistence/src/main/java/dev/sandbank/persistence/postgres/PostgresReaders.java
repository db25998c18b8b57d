package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresFailures.FAILURES;

import com.zaxxer.hikari.HikariDataSource;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import dev.sandbank.persistence.unit.KeptReader;
import dev.sandbank.persistence.unit.ReadingConnections;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** The connections that only read: a pool for a server, one for a command. */
final class PostgresReaders implements ReadingConnections {

    private final Jdbi jdbi;
    private final Runnable end;
    private volatile boolean closed;

    private PostgresReaders(Jdbi jdbi, Runnable end) {
        this.jdbi = SqlTypes.addTo(jdbi);
        this.end = end;
    }

    static PostgresReaders pooled(Connections connections) {
        HikariDataSource pool = connections.readers();
        return new PostgresReaders(Jdbi.create(pool), pool::close);
    }

    static PostgresReaders single(Connections connections) {
        KeptReader kept = new KeptReader(connections::reader, FAILURES);
        return new PostgresReaders(Jdbi.create(kept), kept::close);
    }

    @Override
    public <T> T read(HandleCallback<T, SQLException> work) throws SQLException {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
        return jdbi.withHandle(work);
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
