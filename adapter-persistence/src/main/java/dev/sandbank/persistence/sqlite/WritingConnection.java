package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes. It is opened again after a failure, and when another file took the name of the
 * database. This class is not thread-safe.
 */
final class WritingConnection implements AutoCloseable {

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
    WritingConnection(Connector connector, FileWatch watch, Runnable reopened, Runnable fileChanged)
            throws SQLException {
        this.connector = connector;
        this.watch = watch;
        this.reopened = reopened;
        this.fileChanged = fileChanged;
        open();
    }

    /**
     * Makes sure that the next changes are written to the file that has the name of the database.
     *
     * @throws StoreUnavailable if there is no such file at present
     */
    void ready() throws SQLException {
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

    /** The handle for SQL by JDBI; made at the first use. */
    Handle handle() {
        if (handle == null) {
            Connection current = current();
            Jdbi jdbi = Jdbi.create(() -> current).setStatementBuilderFactory(ignored -> kept);
            handle = SqlTypes.addTo(jdbi).open();
        }
        return handle;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return kept.prepare(current(), sql);
    }

    /**
     * Says whether the next commits must be on the disk when they end. Without that they still outlast this process, and
     * the next commit that is synced brings them to the disk too.
     */
    void syncEachCommit(boolean sync) throws SQLException {
        if (sync != syncing) {
            execute(sync ? "pragma synchronous = full" : "pragma synchronous = normal");
            syncing = sync;
        }
    }

    void execute(String sql) throws SQLException {
        prepare(sql).execute();
    }

    /** Closes all prepared statements, because a statement that failed must not be used again. */
    void forgetStatements() {
        kept.closeAll();
    }

    /** Gives the connection up; {@link #ready} opens another. */
    void drop() {
        Connection given = connection;
        connection = null;
        handle = null;
        kept.closeAll();
        if (given != null) {
            try {
                given.close();
            } catch (SQLException e) {
                // The connection is not used again, even if closing it failed.
            }
        }
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
