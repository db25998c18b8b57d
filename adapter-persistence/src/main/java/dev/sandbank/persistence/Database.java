package dev.sandbank.persistence;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Where the stores run their SQL. Inside a unit of work both reading and writing go to the unit; outside, reads go to
 * connections that only read, and a write is a unit of its own.
 */
final class Database {

    private final WriteQueue queue;
    private final Writer writer;
    private final Readers readers;

    Database(WriteQueue queue, Writer writer, Readers readers) {
        this.queue = queue;
        this.writer = writer;
        this.readers = readers;
    }

    boolean inUnit() {
        return queue.inUnit();
    }

    /**
     * Runs SQL that only reads.
     *
     * @throws StoreUnavailable if the database cannot be read
     */
    <T> T read(Function<Handle, T> work) {
        try {
            return inUnit() ? work.apply(writer.handle()) : readers.jdbi().withHandle(work::apply);
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    /**
     * Runs SQL that writes.
     *
     * @throws StoreUnavailable if the database cannot be written
     * @throws IllegalStateException if a rule of the schema would be broken, such as a missing or doubled row
     */
    <T> T write(Function<Handle, T> work) {
        if (!inUnit()) {
            return queue.run(() -> write(work));
        }
        try {
            return work.apply(writer.handle());
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    /**
     * Runs one writing statement, kept prepared and bound by position: for the few that every request waits for, since
     * JDBI's naming and binding costs more than such a statement itself.
     *
     * @return how many rows it changed
     */
    int writeHot(String sql, Binding binding) {
        if (!inUnit()) {
            return queue.run(() -> writeHot(sql, binding));
        }
        try {
            PreparedStatement statement = writer.prepare(sql);
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }

    /** What to do once the current unit is durable; forgotten if it fails. Only inside a unit. */
    void afterCommit(Runnable action) {
        if (!inUnit()) {
            throw new IllegalStateException("only a unit of work has a commit to wait for");
        }
        writer.afterCommit(action);
    }

    /** Sets all parameters of a statement. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
