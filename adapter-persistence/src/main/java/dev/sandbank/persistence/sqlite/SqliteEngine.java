package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One open SQLite file: its writer, its readers, and the care of the file as a whole. */
public final class SqliteEngine implements AutoCloseable {

    private final Path file;
    private final Connections connections;
    private final Writer writer;
    private final WriteQueue queue;
    private final Readers readers;
    private final SqliteDatabase database;

    private SqliteEngine(Path file, Connections connections, Connection writing, Runnable othersWrote)
            throws SQLException {
        this.file = file;
        this.connections = connections;
        this.writer = new Writer(writing, Writer.LOOK, othersWrote);
        this.queue = new WriteQueue(writer);
        this.readers = new Readers(connections);
        this.database = new SqliteDatabase(queue, writer, readers);
    }

    /**
     * Opens the database of a data directory, creating both if there are none and bringing the schema up to date.
     *
     * @param othersWrote told when another process may have changed the database
     * @throws StoreUnavailable with a sentence for people, if the directory cannot be written, the database is
     *     damaged or was written by a newer version
     */
    public static SqliteEngine open(Path dataDirectory, Runnable othersWrote) {
        DataDirectory directory = new DataDirectory(dataDirectory);
        directory.prepare();
        Path file = directory.database();
        try {
            return openDatabase(file, othersWrote);
        } catch (SQLException e) {
            throw SqlFailures.meansDamage(e)
                    ? new StoreUnavailable(file + " is damaged or no database: " + e.getMessage(), e)
                    : new StoreUnavailable(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static SqliteEngine openDatabase(Path file, Runnable othersWrote) throws SQLException {
        Connections connections = new Connections(file);
        Connection writing = connections.writer();
        boolean opened = false;
        try {
            Migrations.apply(writing);
            SqliteEngine engine = new SqliteEngine(file, connections, writing, othersWrote);
            opened = true;
            return engine;
        } finally {
            if (!opened) {
                writing.close();
            }
        }
    }

    public Database database() {
        return database;
    }

    public Transactions transactions() {
        return queue;
    }

    /**
     * Copies the database to a file that does not exist yet, while it is in use.
     *
     * @throws StoreUnavailable if the file exists or cannot be written
     */
    public void backUp(Path target) {
        withConnectionOfItsOwn(connection -> Backup.write(connection, target));
    }

    /** What is wrong with the stored data, a sentence each; empty if nothing is. Reads all of it. */
    public List<String> check() {
        List<String> problems = new ArrayList<>();
        withConnectionOfItsOwn(connection -> problems.addAll(Inspection.of(connection, file)));
        return problems;
    }

    /** Makes durable what waits, then lets go of the file. */
    @Override
    public void close() {
        queue.close();
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }

    private void withConnectionOfItsOwn(Consumer<Connection> work) {
        try (Connection connection = connections.writer()) {
            work.accept(connection);
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }
}
