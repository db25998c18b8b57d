package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.unit.Remembered.Forgetting;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The open transaction of the writing connection, and the state of the current unit in it. Not thread-safe. */
final class WritingTransaction {

    private final WritingConnection connection;
    private final Failures failures;
    private final List<Forgetting> afterCommit = new ArrayList<>();
    private boolean begun;
    private boolean wrote;
    private int actionsBefore;
    private @Nullable StoreUnavailable broken;
    private @Nullable RuntimeException spoiled;

    WritingTransaction(WritingConnection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /** The handle for the SQL of a unit. */
    Handle handle() {
        requireSound();
        return connection.handle();
    }

    /** Prepares one statement of a unit, without JDBI. */
    PreparedStatement prepare(String sql) throws SQLException {
        requireSound();
        return connection.prepare(sql);
    }

    /** To be called before a unit writes, because changes must be undone if it throws after that. */
    void writes() {
        wrote = true;
    }

    /** Registers an action to run once the current unit is durable; it is dropped if the unit fails. */
    void afterCommit(Forgetting action) {
        afterCommit.add(action);
    }

    /**
     * To be called when the SQL of a unit failed. A failure of the whole database ends the transaction even if the unit
     * continues, because the database may have rolled back on its own. Where a broken rule ends the transaction too, it
     * fails the unit.
     *
     * @return the exception for the unit
     */
    RuntimeException failed(Exception failure) {
        RuntimeException told = failures.translate(failure);
        SQLException sql = Failures.sqlCauseOf(failure);
        if (sql != null) {
            connection.forgetStatements();
            if (failures.meansStore(sql)) {
                broken = failures.unavailable(sql);
            } else if (!failures.isSurvived(sql)) {
                wrote = true;
                spoiled = spoiled == null ? told : spoiled;
            }
        }
        return told;
    }

    /** @param synced whether its changes must be on the disk once they are committed */
    void begin(boolean synced) throws SQLException {
        afterCommit.clear();
        broken = null;
        connection.begin(synced);
        begun = true;
    }

    /** Runs one unit; returns what it threw, or null. */
    @Nullable
    Throwable run(Unit<?> unit) {
        wrote = false;
        spoiled = null;
        actionsBefore = afterCommit.size();
        Throwable failure = unit.run();
        requireSound();
        if (failure == null && spoiled != null) {
            unit.fail(spoiled);
            failure = spoiled;
        }
        if (failure != null) {
            afterCommit.subList(actionsBefore, afterCommit.size()).clear();
        }
        return failure;
    }

    /** Whether the unit that ran last may have changed anything. */
    boolean wrote() {
        return wrote;
    }

    /**
     * Makes all changes durable; returns the actions to run after that.
     *
     * @param stored whether anything may have been changed
     */
    List<Runnable> commit(boolean stored) throws SQLException {
        connection.commit(stored, Remembered.of(afterCommit));
        begun = false;
        return afterCommit.stream().map(Forgetting::action).toList();
    }

    void rollBack() throws SQLException {
        connection.rollBack();
        begun = false;
    }

    /** Cleans up after a failure: no transaction stays open, and a connection is closed if its state is not certain. */
    void recover(Throwable failure) {
        connection.forgetStatements();
        boolean certain = begun ? rolledBack() || connection.isIdle() : beganNothing(failure);
        begun = false;
        if (!certain || failures.meansConnection(failure)) {
            connection.drop();
        }
    }

    private boolean rolledBack() {
        try {
            rollBack();
            return true;
        } catch (SQLException e) {
            connection.forgetStatements();
            return false;
        }
    }

    private boolean beganNothing(Throwable failure) {
        return Failures.sqlCauseOf(failure) == null || failures.meansBusy(failure);
    }

    private void requireSound() {
        if (broken != null) {
            throw broken;
        }
    }
}
