package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** The connections that only read; used by any thread. */
public interface ReadingConnections extends AutoCloseable {

    /** @throws StoreUnavailable after closing, or if none of the connections gets free in time */
    <T> T read(HandleCallback<T, SQLException> work) throws SQLException;

    /** Prepares a statement of a reading, without JDBI; whoever lends the connection closes it. */
    PreparedStatement prepare(Handle handle, String sql) throws SQLException;

    /** Reads by one statement that is prepared as {@link #prepare} does it. */
    default <T> T readPrepared(String sql, Prepared<T> work) throws SQLException {
        return read(handle -> work.read(prepare(handle, sql)));
    }

    /** Reads by a statement. */
    interface Prepared<T> {
        T read(PreparedStatement statement) throws SQLException;
    }

    @Override
    void close();
}
