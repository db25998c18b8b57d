package dev.sandbank.persistence.unit;

import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Dialect;
import dev.sandbank.persistence.unit.Remembered.Forgetting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** Runs the SQL of the stores, with one connection that writes and several that read. */
final class QueuedDatabase implements Database {

    private final WriteQueue queue;
    private final WritingTransaction transaction;
    private final ReadingConnections readers;
    private final Failures failures;
    private final Dialect dialect;

    QueuedDatabase(
            WriteQueue queue,
            WritingTransaction transaction,
            ReadingConnections readers,
            Failures failures,
            Dialect dialect) {
        this.queue = queue;
        this.transaction = transaction;
        this.readers = readers;
        this.failures = failures;
        this.dialect = dialect;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public boolean inUnit() {
        return queue.inUnit();
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        if (inUnit()) {
            return runInUnit(work);
        }
        return onReader(work::apply);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (!inUnit()) {
            return queue.run(() -> write(work));
        }
        transaction.writes();
        return runInUnit(work);
    }

    @Override
    public int writeHot(String sql, Binding binding) {
        if (!inUnit()) {
            return queue.run(() -> writeHot(sql, binding));
        }
        transaction.writes();
        try {
            PreparedStatement statement = transaction.prepare(sql);
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw transaction.failed(e);
        }
    }

    @Override
    public <T> T readHot(String sql, Binding binding, Reading<T> reading) {
        if (!inUnit()) {
            try {
                return readers.readPrepared(sql, statement -> rows(statement, binding, reading));
            } catch (SQLException | RuntimeException e) {
                throw failures.translate(e);
            }
        }
        try {
            return rows(transaction.prepare(sql), binding, reading);
        } catch (SQLException e) {
            throw transaction.failed(e);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit(new Forgetting(null, action));
    }

    @Override
    public void afterCommitIn(String space, Runnable action) {
        afterCommit(new Forgetting(space, action));
    }

    private void afterCommit(Forgetting action) {
        if (!inUnit()) {
            throw new IllegalStateException("only a unit of work has a commit to wait for");
        }
        transaction.afterCommit(action);
    }

    private <T> T onReader(HandleCallback<T, SQLException> work) {
        try {
            return readers.read(work);
        } catch (SQLException | RuntimeException e) {
            throw failures.translate(e);
        }
    }

    private static <T> T rows(PreparedStatement statement, Binding binding, Reading<T> reading) throws SQLException {
        binding.bind(statement);
        try (ResultSet rows = statement.executeQuery()) {
            return reading.read(rows);
        }
    }

    private <T> T runInUnit(Function<Handle, T> work) {
        try {
            return work.apply(transaction.handle());
        } catch (RuntimeException e) {
            throw transaction.failed(e);
        }
    }
}
