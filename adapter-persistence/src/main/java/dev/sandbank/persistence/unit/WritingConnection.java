package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The one connection that writes. It is opened again after a failure. Used by one thread at a time. */
public interface WritingConnection extends AutoCloseable {

    /** In place of a subject, for work of no known one. */
    String NO_SUBJECT = "";

    /**
     * Makes sure that the connection is open and that the next changes get into the right database.
     *
     * @throws StoreUnavailable if there is no such database at present
     */
    void ready() throws SQLException;

    /** The handle for SQL by JDBI. */
    Handle handle();

    /** Prepares a statement that is run again and again; it stays open. */
    PreparedStatement prepare(String sql) throws SQLException;

    /**
     * Takes turns with other processes, where it meets them. To be called before the begin; turns end with the transaction.
     *
     * @param subjects those of the units to come, {@link #NO_SUBJECT} among them
     * @param overdue one whose turn is waited for; null if none need be
     * @return those of which it is another process's turn; never all of them
     */
    default Set<String> takeTurns(Set<String> subjects, @Nullable String overdue) throws SQLException {
        return Set.of();
    }

    /** @param synced whether its changes must be on the disk once they are committed */
    void begin(boolean synced) throws SQLException;

    /**
     * Makes all changes since the begin durable.
     *
     * @param wrote whether anything may have been changed
     * @param remembered what processes may remember of what was changed
     */
    void commit(boolean wrote, Remembered remembered) throws SQLException;

    void rollBack() throws SQLException;

    /** To be called when a transaction about these subjects failed because other processes came between. */
    void conflicted(Set<String> subjects);

    /** Whether it is certain that no transaction is open. To be called when a rollback failed. */
    boolean isIdle();

    /** Statements that prove that changes can be stored and leave no data; each list of them needs a commit. */
    List<List<String>> probes();

    /** Closes all prepared statements, because a statement that failed must not be used again. */
    void forgetStatements();

    /** Gives the connection up; {@link #ready} opens another. */
    void drop();

    @Override
    void close() throws SQLException;

    default void execute(String sql) throws SQLException {
        prepare(sql).execute();
    }
}
