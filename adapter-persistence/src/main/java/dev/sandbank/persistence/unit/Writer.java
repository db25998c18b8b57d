package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.application.support.StoreUnavailable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes units of work durable, many of them by one commit. Belongs to the thread of the {@link WriteQueue}. No method
 * throws because a unit or the database fails.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** How often units are tried together again, because each alone needs a commit of its own. */
    private static final int MOST_TOGETHER = 2;

    private final WritingConnection connection;
    private final WritingTransaction transaction;
    private final OtherWriters others;
    private final Failures failures;
    private final Health health;
    private boolean stored;
    private boolean synced;

    Writer(
            WritingConnection connection,
            WritingTransaction transaction,
            OtherWriters others,
            Failures failures,
            Health health) {
        this.connection = connection;
        this.transaction = transaction;
        this.others = others;
        this.failures = failures;
        this.health = health;
    }

    /**
     * Makes the changes of units durable with one commit; those that throw change nothing. If other processes came
     * between, all are tried twice more together, then each alone.
     *
     * @return the units that let others go first, because it is another process's turn; they are as before
     */
    List<Unit<?>> commit(List<Unit<?>> units) {
        Set<String> others = takeTurns(units);
        if (others.isEmpty()) {
            commitNow(units);
            return List.of();
        }
        List<Unit<?>> now = new ArrayList<>();
        List<Unit<?>> later = new ArrayList<>();
        units.forEach(unit -> (others.contains(unit.subject()) ? later : now).add(unit));
        later.forEach(Unit::waits);
        commitNow(now);
        return later;
    }

    private void commitNow(List<Unit<?>> any) {
        List<Unit<?>> units = inOrder(any);
        Throwable failure = tryToCommit(units);
        for (int again = 0; again < MOST_TOGETHER && failure != null && failures.meansConflict(failure); again++) {
            takeTurns(units);
            failure = tryToCommit(units);
        }
        if (failure == null) {
            noteHealth(units);
        } else if (failures.meansConflict(failure)) {
            units.forEach(this::commitAgain);
        } else {
            settleFailed(units, failure);
        }
    }

    /** Processes that lock rows of the same subjects in the same order wait for each other, but never in a circle. */
    private static List<Unit<?>> inOrder(List<Unit<?>> units) {
        return units.stream().sorted(Comparator.comparing(Unit::subject)).toList();
    }

    /** Takes turns with other processes; the subjects of which it is theirs. */
    private Set<String> takeTurns(List<Unit<?>> units) {
        try {
            String overdue = units.stream()
                    .filter(Unit::isOverdue)
                    .map(Unit::subject)
                    .findFirst()
                    .orElse(null);
            return connection.takeTurns(subjects(units), overdue);
        } catch (SQLException | RuntimeException e) {
            // Turns are not needed for being right, and whatever fails here fails the commit too.
            transaction.recover(e);
            return Set.of();
        }
    }

    /** What may have met other processes: nothing that units have in common, unless they say what they are about. */
    private static Set<String> suspects(List<Unit<?>> units) {
        Set<String> suspects = subjects(units);
        if (units.size() > 1) {
            suspects.remove(WritingConnection.NO_SUBJECT);
        }
        return suspects;
    }

    private static Set<String> subjects(List<Unit<?>> units) {
        Set<String> subjects = new LinkedHashSet<>();
        units.forEach(unit -> subjects.add(unit.subject()));
        return subjects;
    }

    /** Returns why nothing was made durable, or null. */
    private @Nullable Throwable tryToCommit(List<Unit<?>> units) {
        try {
            connection.ready();
            others.notice(connection);
            synced = units.stream().anyMatch(Unit::synced);
            if (!runTogether(units)) {
                runApart(units);
            }
            transaction.commit(stored).forEach(this::runAfterCommit);
            return null;
        } catch (SQLException | RuntimeException | Error e) {
            transaction.recover(e);
            if (failures.meansConflict(e)) {
                connection.conflicted(suspects(units));
            }
            return e;
        }
    }

    /** Runs a unit alone until no other process comes between, or patience ends. */
    private void commitAgain(Unit<?> unit) {
        Patience patience = new Patience();
        List<Unit<?>> alone = List.of(unit);
        Throwable failure;
        do {
            patience.pause();
            takeTurns(alone);
            failure = tryToCommit(alone);
        } while (failure != null && failures.meansConflict(failure) && patience.lasts());
        if (failure == null) {
            noteHealth(alone);
        } else {
            settleFailed(alone, failure);
        }
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
            health.fails(failures.sentence(e));
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
            if (fails(unit) && transaction.wrote()) {
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
            if (fails(unit)) {
                connection.execute("rollback to unit");
            } else {
                stored |= transaction.wrote();
            }
            connection.execute("release unit");
        }
    }

    private boolean fails(Unit<?> unit) {
        Throwable failure = transaction.run(unit);
        forgetIfOutdated(failure);
        return failure != null;
    }

    /** What a unit was decided on may have been remembered, so nobody may find it again before the unit is answered. */
    private void forgetIfOutdated(@Nullable Throwable failure) {
        if (failure instanceof BrokenRule) {
            others.mayHaveWritten();
        }
    }

    private void begin() throws SQLException {
        stored = false;
        transaction.begin(synced);
    }

    /**
     * Some rules are checked only at the commit. Then it is not known which unit broke one, so each unit is tried
     * alone.
     */
    private void settleFailed(List<Unit<?>> units, Throwable failure) {
        if (units.size() > 1 && failures.meansRule(failure)) {
            units.forEach(unit -> commitNow(List.of(unit)));
            return;
        }
        if (!(failure instanceof StoreUnavailable) && Failures.sqlCauseOf(failure) == null) {
            LOG.error("A commit failed for a reason that is not the database's", failure);
        }
        RuntimeException told = failures.ofCommit(failure);
        forgetIfOutdated(told);
        units.forEach(unit -> unit.fail(told));
        if (told instanceof StoreUnavailable && !failures.meansConflict(failure)) {
            health.fails(failures.sentence(told));
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
                    .ifPresent(unit -> health.fails(failures.sentence(unit.failure())));
        } else if (health.inTrouble()) {
            probe();
        }
    }

    private void probe() {
        try {
            for (List<String> probe : connection.probes()) {
                transaction.begin(true);
                for (String sql : probe) {
                    connection.execute(sql);
                }
                transaction.commit(true);
            }
            health.works();
        } catch (SQLException e) {
            transaction.recover(e);
            health.fails(failures.sentence(e));
        }
    }
}
