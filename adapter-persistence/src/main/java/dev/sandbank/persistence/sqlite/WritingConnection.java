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
 * The one connection that writes. It is opened anew after it failed, and when another file took the database's name.
 * Not thread-safe.
 */
final class WritingConnection implements AutoCloseable {

    private final Connector connector;
    private final FileWatch watch;
    private final Runnable reopened;
    private final Runnable fileChanged;
    private final KeptStatements kept = new KeptStatements();
    private @Nullable Connection connection;
    private @Nullable Handle handle;

    /**
     * Opens it.
     *
     * @param reopened told when another connection took the place of the first one
     * @param fileChanged told when the database or its journal is another file
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
     * Makes sure that what is written next goes into the file of the database's name.
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

    /** For SQL by JDBI; made when first needed. */
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

    void execute(String sql) throws SQLException {
        prepare(sql).execute();
    }

    /** Prepares all statements anew from here on: one that failed may not be used again. */
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
                // It is of no use any more, closed or not.
            }
        }
    }

    @Override
    public void close() throws SQLException {
        kept.closeAll();
        if (connection != null) {
            // The last connection of all processes to close writes the journal back into the database.
            connection.close();
        }
    }

    private void open() throws SQLException {
        connection = connector.connect();
        watch.opened();
    }

    /** Takes over into the database what only the open connection still has of its journal, and gives it up. */
    private void saveJournal() {
        if (connection == null) {
            // The connection took it over when it was closed.
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
