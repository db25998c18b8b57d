package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** SQLite behind the stores: one connection that writes, several that read. */
final class SqliteDatabase implements Database {

    private final WriteQueue queue;
    private final Writer writer;
    private final Readers readers;

    SqliteDatabase(WriteQueue queue, Writer writer, Readers readers) {
        this.queue = queue;
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public boolean inUnit() {
        return queue.inUnit();
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        try {
            return inUnit() ? work.apply(writer.handle()) : readers.jdbi().withHandle(work::apply);
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (!inUnit()) {
            return queue.run(() -> write(work));
        }
        try {
            return work.apply(writer.handle());
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    @Override
    public int writeHot(String sql, Binding binding) {
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

    @Override
    public void afterCommit(Runnable action) {
        if (!inUnit()) {
            throw new IllegalStateException("only a unit of work has a commit to wait for");
        }
        writer.afterCommit(action);
    }
}
