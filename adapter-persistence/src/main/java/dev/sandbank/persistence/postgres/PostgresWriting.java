package dev.sandbank.persistence.postgres;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import dev.sandbank.persistence.unit.Connector;
import dev.sandbank.persistence.unit.KeptStatements;
import dev.sandbank.persistence.unit.Quietly;
import dev.sandbank.persistence.unit.Remembered;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A connection of this process that writes. Either its transactions are serializable, so that what a unit read is still
 * true when it commits, also beside other processes, or the commit fails; and others are told of each commit. Or units
 * lock what they decide on before they read it, and nobody is told, because nobody remembers it.
 */
final class PostgresWriting implements WritingConnection {

    /** A connection that was not used for longer is tried before units depend on it. */
    private static final long FRESH_NANOS = Duration.ofMillis(300).toNanos();

    private static final int VALID_SECONDS = 2;

    private static final List<List<String>> PROBES =
            List.of(List.of("update schema_version set version = version where version = 1"));

    private final Connector connector;
    private final Runnable reopened;
    private final boolean told;
    private final KeptStatements kept = new KeptStatements();
    private final Turns turns = new Turns();
    private @Nullable Connection connection;
    private @Nullable Handle handle;
    private long usedAt;
    private volatile long writer;

    private PostgresWriting(Connector connector, Runnable reopened, boolean told) {
        this.connector = connector;
        this.reopened = reopened;
        this.told = told;
    }

    /**
     * Opens the one whose commits are told.
     *
     * @param reopened called when a new connection replaces an earlier one, whose last commit may have worked unseen
     */
    static PostgresWriting told(Connector connector, Runnable reopened) throws SQLException {
        PostgresWriting writing = new PostgresWriting(connector, reopened, true);
        writing.open();
        return writing;
    }

    /** One that nobody is told of; it is opened when it is needed. */
    static PostgresWriting untold(Connector connector) {
        return new PostgresWriting(connector, () -> {}, false);
    }

    /** The number of the present connection in {@link CommitMark}. */
    long writer() {
        return writer;
    }

    @Override
    public void ready() throws SQLException {
        if (connection != null && System.nanoTime() - usedAt > FRESH_NANOS) {
            usedAt = System.nanoTime();
            if (!connection.isValid(VALID_SECONDS)) {
                drop();
            }
        }
        if (connection == null) {
            open();
            reopened.run();
        }
    }

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

    @Override
    public Set<String> takeTurns(Set<String> subjects, @Nullable String overdue) throws SQLException {
        if (!told) {
            return Set.of();
        }
        ready();
        return turns.take(current(), subjects, overdue);
    }

    /** The driver sends the begin together with the first statement. */
    @Override
    public void begin(boolean synced) throws SQLException {
        if (!synced) {
            execute("set local synchronous_commit = off");
        }
    }

    @Override
    public void commit(boolean wrote, Remembered remembered) throws SQLException {
        if (wrote && !remembered.isNothing() && told) {
            PreparedStatement mark = prepare(CommitMark.setting());
            mark.setLong(1, writer);
            mark.setString(2, CommitMark.words(remembered));
            mark.execute();
        }
        current().commit();
        turns.release(current());
        usedAt = System.nanoTime();
    }

    @Override
    public void rollBack() throws SQLException {
        current().rollback();
        turns.release(current());
    }

    @Override
    public void conflicted(Set<String> subjects) {
        turns.conflicted(subjects);
    }

    /** To be called when another process wrote in some spaces. */
    void heard(Set<String> spaces) {
        turns.heard(spaces);
    }

    /** To be called when another process was undone in work about some subjects. */
    void met(Set<String> subjects) {
        turns.met(subjects);
    }

    /** Nothing but a rollback that worked tells. */
    @Override
    public boolean isIdle() {
        return false;
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
        turns.forget();
        Quietly.close(given);
    }

    @Override
    public void close() {
        drop();
    }

    private void open() throws SQLException {
        Connection opened = connector.connect();
        boolean ready = false;
        try {
            if (told) {
                writer = CommitMark.newWriter(opened);
            }
            opened.setTransactionIsolation(
                    told ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_READ_COMMITTED);
            opened.setAutoCommit(false);
            ready = true;
        } finally {
            if (!ready) {
                opened.close();
            }
        }
        usedAt = System.nanoTime();
        connection = opened;
    }

    private Connection current() {
        if (connection == null) {
            throw new StoreUnavailable("the database is being opened again");
        }
        return connection;
    }
}
