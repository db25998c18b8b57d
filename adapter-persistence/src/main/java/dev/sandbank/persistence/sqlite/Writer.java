package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes units of work durable, many of them by one commit. Belongs to the thread of the {@link WriteQueue}. No method
 * throws because a unit or the database fails.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** These statements need about as much disk space as a full commit, and leave no data. */
    private static final List<List<String>> PROBES = List.of(
            List.of("create table if not exists probe (filling blob)", "insert into probe values (zeroblob(65536))"),
            List.of("drop table probe"));

    private final WritingConnection connection;
    private final WritingTransaction transaction;
    private final OtherProcesses others;
    private final Health health;
    private boolean stored;

    Writer(WritingConnection connection, WritingTransaction transaction, OtherProcesses others, Health health) {
        this.connection = connection;
        this.transaction = transaction;
        this.others = others;
        this.health = health;
    }

    /** Makes the changes of all units durable with one commit; those that throw change nothing. */
    void commit(List<Unit<?>> units) {
        try {
            connection.ready();
            connection.syncEachCommit(units.stream().anyMatch(Unit::synced));
            others.notice(connection);
            if (!runTogether(units)) {
                runApart(units);
            }
            transaction.commit().forEach(this::runAfterCommit);
        } catch (SQLException | RuntimeException | Error e) {
            transaction.recover(e);
            settleFailed(units, e);
            return;
        }
        noteHealth(units);
    }

    /**
     * To be called while no unit waits: checks for writes of other processes, and whether a failure of the store is
     * over.
     */
    void idle() {
        try {
            connection.ready();
            others.notice(connection);
        } catch (SQLException | StoreUnavailable e) {
            transaction.recover(e);
            health.fails(SqlFailures.sentence(e));
            return;
        }
        if (health.inTrouble()) {
            probe();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * Runs the units without savepoints, as if they were one; this is the fastest way.
     *
     * @return false if one threw after it had written; then all of it is undone
     */
    private boolean runTogether(List<Unit<?>> units) throws SQLException {
        begin();
        for (Unit<?> unit : units) {
            boolean failed = transaction.run(unit) != null;
            if (failed && transaction.wrote()) {
                transaction.rollBack();
                return false;
            }
            stored |= transaction.wrote();
        }
        return true;
    }

    /** Runs each unit in a savepoint of its own, so that one that throws is undone alone. */
    private void runApart(List<Unit<?>> units) throws SQLException {
        begin();
        for (Unit<?> unit : units) {
            connection.execute("savepoint unit");
            if (transaction.run(unit) != null) {
                connection.execute("rollback to unit");
            } else {
                stored |= transaction.wrote();
            }
            connection.execute("release unit");
        }
    }

    private void begin() throws SQLException {
        stored = false;
        transaction.begin();
    }

    /**
     * Some rules are checked only at the commit. Then it is not known which unit broke one, so each unit is tried
     * alone.
     */
    private void settleFailed(List<Unit<?>> units, Throwable failure) {
        if (units.size() > 1 && SqlFailures.meansRule(failure)) {
            units.forEach(unit -> commit(List.of(unit)));
            return;
        }
        if (!(failure instanceof StoreUnavailable) && SqlFailures.sqlCauseOf(failure) == null) {
            LOG.error("A commit failed for a reason that is not the database's", failure);
        }
        RuntimeException told = SqlFailures.ofCommit(failure);
        units.forEach(unit -> unit.fail(told));
        if (told instanceof StoreUnavailable) {
            health.fails(SqlFailures.sentence(told));
        }
    }

    private void runAfterCommit(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.error("What follows a commit failed; everything remembered is read again", e);
            others.mayHaveWritten();
        }
    }

    private void noteHealth(List<Unit<?>> units) {
        if (!stored) {
            units.stream()
                    .filter(unit -> unit.failure() instanceof StoreUnavailable)
                    .findFirst()
                    .ifPresent(unit -> health.fails(SqlFailures.sentence(unit.failure())));
        } else if (health.inTrouble()) {
            probe();
        }
    }

    private void probe() {
        try {
            for (List<String> probe : PROBES) {
                transaction.begin();
                for (String sql : probe) {
                    connection.execute(sql);
                }
                transaction.commit();
            }
            health.works();
        } catch (SQLException e) {
            transaction.recover(e);
            health.fails(SqlFailures.sentence(e));
        }
    }
}
