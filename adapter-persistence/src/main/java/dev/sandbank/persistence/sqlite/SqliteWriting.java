package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import dev.sandbank.persistence.unit.Connector;
import dev.sandbank.persistence.unit.KeptStatements;
import dev.sandbank.persistence.unit.Quietly;
import dev.sandbank.persistence.unit.Remembered;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes. It is opened again after a failure, and when another file took the name of the
 * database. This class is not thread-safe.
 */
final class SqliteWriting implements WritingConnection {

    /** These statements need about as much disk space as a full commit, and leave no data. */
    private static final List<List<String>> PROBES = List.of(
            List.of("create table if not exists probe (filling blob)", "insert into probe values (zeroblob(65536))"),
            List.of("drop table probe"));

    private final Connector connector;
    private final FileWatch watch;
    private final Runnable reopened;
    private final Runnable fileChanged;
    private final KeptStatements kept = new KeptStatements();
    private @Nullable Connection connection;
    private boolean syncing = true;
    private @Nullable Handle handle;

    /**
     * Opens it.
     *
     * @param reopened called when a new connection replaces an earlier one
     * @param fileChanged called when the database or its journal is a different file
     */
    SqliteWriting(Connector connector, FileWatch watch, Runnable reopened, Runnable fileChanged) throws SQLException {
        this.connector = connector;
        this.watch = watch;
        this.reopened = reopened;
        this.fileChanged = fileChanged;
        open();
    }

    @Override
    public void ready() throws SQLException {
        switch (watch.look()) {
            case SAME -> {}
            case DATABASE_GONE -> throw gone();
            case DATABASE_REPLACED -> {
                drop();
                fileChanged.run();
            }
            case JOURNAL_GONE -> {
                saveJournal();
                fileChanged.run();
            }
        }
        if (connection == null) {
            open();
            reopened.run();
        }
    }

    /** Made at the first use. */
    @Override
    public Handle handle() {
        if (handle == null) {
            Connection current = current();
            Jdbi jdbi = Jdbi.create(() -> current).setStatementBuilderFactory(ignored -> kept);
            handle = SqlTypes.addTo(jdbi).open();
        }
        return handle;
    }

    @Override
    public PreparedStatement prepare(String sql) throws SQLException {
        return kept.prepare(current(), sql);
    }

    /** Without sync, commits still outlast this process, and the next one that is synced brings them to the disk too. */
    @Override
    public void begin(boolean synced) throws SQLException {
        if (synced != syncing) {
            execute(synced ? "pragma synchronous = full" : "pragma synchronous = normal");
            syncing = synced;
        }
        execute("begin immediate");
    }

    @Override
    public void commit(boolean wrote, Remembered remembered) throws SQLException {
        execute("commit");
    }

    @Override
    public void rollBack() throws SQLException {
        execute("rollback");
    }

    @Override
    public void conflicted(Set<String> subjects) {
        // Nobody else writes meanwhile.
    }

    /** A rollback also fails if SQLite had rolled back on its own, and only then a new transaction can begin. */
    @Override
    public boolean isIdle() {
        try {
            execute("begin");
            rollBack();
            return true;
        } catch (SQLException e) {
            forgetStatements();
            return false;
        }
    }

    @Override
    public List<List<String>> probes() {
        return PROBES;
    }

    @Override
    public void forgetStatements() {
        kept.closeAll();
    }

    @Override
    public void drop() {
        Connection given = connection;
        connection = null;
        handle = null;
        kept.closeAll();
        Quietly.close(given);
    }

    @Override
    public void close() throws SQLException {
        kept.closeAll();
        if (connection != null) {
            // If this is the last open connection of all processes, closing it writes the journal back into the
            // database.
            connection.close();
        }
    }

    private void open() throws SQLException {
        connection = connector.connect();
        syncing = true;
        watch.opened();
    }

    /**
     * Writes the part of a removed journal that only the open connection can still read back into the database, and
     * closes the connection.
     */
    private void saveJournal() {
        if (connection == null) {
            // Closing the connection wrote the journal back.
            return;
        }
        boolean saved;
        try (ResultSet rows = prepare("pragma wal_checkpoint(truncate)").executeQuery()) {
            rows.next();
            saved = !rows.getBoolean("busy");
        } catch (SQLException e) {
            kept.closeAll();
            saved = false;
        }
        if (!saved) {
            throw new StoreUnavailable("the journal of " + watch.name() + " is gone and could not be saved yet");
        }
        drop();
    }

    private Connection current() {
        if (connection == null) {
            throw new StoreUnavailable("the database is being opened again");
        }
        return connection;
    }

    private StoreUnavailable gone() {
        return new StoreUnavailable("the database file " + watch.name() + " is gone; put it back");
    }
}
