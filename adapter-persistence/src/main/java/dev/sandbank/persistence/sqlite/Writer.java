package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sql.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The one connection that writes. Belongs to the thread of the {@link WriteQueue}. */
final class Writer implements AutoCloseable {

    /** How often writes of other processes are looked for; well below the second they may stay unseen. */
    static final Duration LOOK = Duration.ofMillis(250);

    private final Connection connection;
    private final long lookNanos;
    private final Runnable othersWrote;
    private final KeptStatements kept = new KeptStatements();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Handle handle;
    private long dataVersion;
    private long nextLook = System.nanoTime();

    /**
     * @param look how often writes of other processes are looked for
     * @param othersWrote told when another process has changed the database
     */
    Writer(Connection connection, Duration look, Runnable othersWrote) throws SQLException {
        this.connection = connection;
        this.lookNanos = look.toNanos();
        this.othersWrote = othersWrote;
        this.dataVersion = readDataVersion();
    }

    /** For the SQL of a unit; made when first needed. */
    Handle handle() {
        if (handle == null) {
            Jdbi jdbi = Jdbi.create(() -> connection).setStatementBuilderFactory(ignored -> kept);
            handle = SqlTypes.addTo(jdbi).open();
        }
        return handle;
    }

    /** For one statement of a unit, without JDBI. */
    PreparedStatement prepare(String sql) throws SQLException {
        return kept.prepare(connection, sql);
    }

    /** What to do once the current unit is durable; forgotten if it fails. */
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Makes the changes of all units durable with one commit; those that throw change nothing. */
    void commit(List<Unit<?>> units) {
        afterCommit.clear();
        try {
            execute("begin immediate");
            for (Unit<?> unit : units) {
                runInSavepoint(unit);
            }
            execute("commit");
        } catch (SQLException | StoreUnavailable e) {
            rollBack();
            StoreUnavailable cause =
                    e instanceof SQLException sql ? SqlFailures.unavailable(sql) : (StoreUnavailable) e;
            units.forEach(unit -> unit.fail(cause));
            return;
        }
        afterCommit.forEach(Runnable::run);
    }

    /** Finds out, now and then, whether another process has written. */
    void noticeOthers() {
        if (System.nanoTime() - nextLook < 0) {
            return;
        }
        nextLook = System.nanoTime() + lookNanos;
        try {
            long version = readDataVersion();
            if (version != dataVersion) {
                dataVersion = version;
                othersWrote.run();
            }
        } catch (SQLException e) {
            // Unsure is changed: what is remembered must not outlive a second unchecked.
            othersWrote.run();
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            kept.closeAll();
            // The last connection of all processes to close writes the journal back into the database.
            connection.close();
        }
    }

    private void runInSavepoint(Unit<?> unit) throws SQLException {
        int actionsBefore = afterCommit.size();
        execute("savepoint unit");
        Throwable failure = unit.run();
        if (failure instanceof StoreUnavailable unavailable) {
            // The database itself failed, and may have rolled back on its own: no unit of this commit is safe.
            throw unavailable;
        }
        if (failure != null) {
            execute("rollback to unit");
            afterCommit.subList(actionsBefore, afterCommit.size()).clear();
        }
        execute("release unit");
    }

    private void rollBack() {
        try {
            execute("rollback");
        } catch (SQLException e) {
            // Then the database has rolled back already.
        }
    }

    private void execute(String sql) throws SQLException {
        prepare(sql).execute();
    }

    private long readDataVersion() throws SQLException {
        PreparedStatement statement = prepare("pragma data_version");
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
