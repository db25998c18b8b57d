package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The transaction that is open on the writing connection, and what the current unit did in it. Not thread-safe. */
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

    /** For the SQL of a unit. */
    Handle handle() {
        requireSound();
        return connection.handle();
    }

    /** For one statement of a unit, without JDBI. */
    PreparedStatement prepare(String sql) throws SQLException {
        requireSound();
        return connection.prepare(sql);
    }

    /** To be told before a unit writes: if it throws after that, there may be something to undo. */
    void writes() {
        wrote = true;
    }

    /** What to do once the current unit is durable; forgotten if it fails. */
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /**
     * To be told what the SQL of a unit failed with. A failure of the database as a whole ends the transaction even if
     * the unit goes on, because SQLite may have rolled back on its own.
     *
     * @return what the unit should see instead
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

    /** Runs one unit; says what it threw, if anything. */
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

    /** Makes everything durable; answers what is to be done after it. */
    List<Runnable> commit() throws SQLException {
        connection.execute("commit");
        begun = false;
        return List.copyOf(afterCommit);
    }

    void rollBack() throws SQLException {
        connection.execute("rollback");
        begun = false;
    }

    /** After a failure: leaves no transaction open, and no connection of which that is not certain. */
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

    /** Tells a rollback that failed from one that SQLite had done on its own: only then can another one begin. */
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
