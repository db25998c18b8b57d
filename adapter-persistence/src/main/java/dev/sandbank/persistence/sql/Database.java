package dev.sandbank.persistence.sql;

import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Runs the SQL of the stores, over any engine. Inside a unit of work, reads and writes are part of the unit. Outside,
 * reads use connections that only read, and each write is a unit of its own.
 */
public interface Database {

    /** What the engine writes differently. */
    Dialect dialect();

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
     * @throws BrokenRule if a rule about rows would be broken, such as a missing or a duplicate one
     * @throws IllegalStateException if another rule of the schema would be broken
     */
    <T> T write(Function<Handle, T> work);

    /**
     * Runs one writing statement that stays prepared and is bound by position. It is meant for the few statements that
     * every request waits for, because the naming and binding of JDBI costs more than such a statement itself.
     *
     * @return the number of rows it changed
     */
    int writeHot(String sql, Binding binding);

    /** Runs one reading statement in the way of {@link #writeHot}. */
    <T> T readHot(String sql, Binding binding, Reading<T> reading);

    /**
     * Registers an action that forgets what the current unit made out of date, once that is durable; it is dropped if the
     * unit fails. Other processes that remember rows are told of units with such actions, and of no others. To be called
     * only inside a unit.
     */
    void afterCommit(Runnable action);

    /** Does the same for what is remembered of the ledger and the records of one space. */
    void afterCommitIn(String space, Runnable action);

    /** Sets all parameters of a statement. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes the result of the rows of a statement. */
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
