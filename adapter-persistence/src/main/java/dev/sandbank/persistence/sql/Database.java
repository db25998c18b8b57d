package dev.sandbank.persistence.sql;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Where the stores run their SQL, whatever engine is behind it. Inside a unit of work both reading and writing go to
 * the unit; outside, reads go to connections that only read, and a write is a unit of its own.
 */
public interface Database {

    /** Whether the calling code is part of a unit of work. */
    boolean inUnit();

    /**
     * Runs SQL that only reads.
     *
     * @throws StoreUnavailable if the database cannot be read
     */
    <T> T read(Function<Handle, T> work);

    /**
     * Runs SQL that writes.
     *
     * @throws StoreUnavailable if the database cannot be written
     * @throws IllegalStateException if a rule of the schema would be broken, such as a missing or doubled row
     */
    <T> T write(Function<Handle, T> work);

    /**
     * Runs one writing statement, kept prepared and bound by position: for the few that every request waits for, since
     * JDBI's naming and binding costs more than such a statement itself.
     *
     * @return how many rows it changed
     */
    int writeHot(String sql, Binding binding);

    /** What to do once the current unit is durable; forgotten if it fails. Only inside a unit. */
    void afterCommit(Runnable action);

    /** Sets all parameters of a statement. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
