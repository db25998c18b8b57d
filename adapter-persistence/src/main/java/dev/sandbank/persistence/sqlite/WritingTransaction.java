package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The open transaction of the writing connection, and the state of the current unit in it. Not thread-safe. */
final class WritingTransaction {

    private final WritingConnection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean begun;
    private boolean wrote;
    private int actionsBefore;
    private @Nullable StoreUnavailable broken;

    WritingTransaction(WritingConnection connection) {
        this.connection = connection;
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
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /**
     * To be called when the SQL of a unit failed. A failure of the whole database ends the transaction even if the unit
     * continues, because SQLite may have rolled back on its own.
     *
     * @return the exception for the unit
     */
    RuntimeException failed(Exception failure) {
        SQLException sql = SqlFailures.sqlCauseOf(failure);
        if (sql != null) {
            connection.forgetStatements();
            if (SqlFailures.meansStore(sql)) {
                broken = SqlFailures.unavailable(sql);
            }
        }
        return SqlFailures.translate(failure);
    }

    void begin() throws SQLException {
        afterCommit.clear();
        broken = null;
        connection.execute("begin immediate");
        begun = true;
    }

    /** Runs one unit; returns what it threw, or null. */
    @Nullable
    Throwable run(Unit<?> unit) {
        wrote = false;
        actionsBefore = afterCommit.size();
        Throwable failure = unit.run();
        requireSound();
        if (failure != null) {
            afterCommit.subList(actionsBefore, afterCommit.size()).clear();
        }
        return failure;
    }

    /** Whether the unit that ran last may have changed anything. */
    boolean wrote() {
        return wrote;
    }

    /** Makes all changes durable; returns the actions to run after that. */
    List<Runnable> commit() throws SQLException {
        connection.execute("commit");
        begun = false;
        return List.copyOf(afterCommit);
    }

    void rollBack() throws SQLException {
        connection.execute("rollback");
        begun = false;
    }

    /** Cleans up after a failure: no transaction stays open, and a connection is closed if its state is not certain. */
    void recover(Throwable failure) {
        connection.forgetStatements();
        boolean certain = begun ? rolledBack() || noneIsOpen() : beganNothing(failure);
        begun = false;
        if (!certain || SqlFailures.meansDamage(failure)) {
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

    /**
     * Tests whether no transaction is open by beginning one. A rollback also fails if SQLite had rolled back on its
     * own, and only then a new transaction can begin.
     */
    private boolean noneIsOpen() {
        try {
            connection.execute("begin");
            rollBack();
            return true;
        } catch (SQLException e) {
            connection.forgetStatements();
            return false;
        }
    }

    private static boolean beganNothing(Throwable failure) {
        return SqlFailures.sqlCauseOf(failure) == null || SqlFailures.meansBusy(failure);
    }

    private void requireSound() {
        if (broken != null) {
            throw broken;
        }
    }
}
