package dev.sandbank.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Lets the writers of several processes take turns for a while after they met again and again. Without turns each of
 * them undoes what the other one has done for nothing. A turn is an advisory lock of the session that is taken before
 * the transaction, because a serializable one sees what was there when it began. Nothing depends on it: a writer that
 * gets no turn soon goes on without.
 */
final class Turns {

    /** The key of the lock; any number that nobody else uses. */
    private static final long KEY = 5_276_118_904_338_203L;

    /** Two conflicts within this time are more than chance. */
    private static final long OFTEN_NANOS = Duration.ofMillis(300).toNanos();

    private static final long LENGTH_NANOS = Duration.ofSeconds(2).toNanos();

    private static final String TAKE =
            "set lock_timeout = '300ms'; select pg_advisory_lock(" + KEY + "); " + Connections.LOCK_TIMEOUT;

    private static final String RELEASE = "select pg_advisory_unlock(" + KEY + ")";

    private static final String NOT_AVAILABLE = "55P03";

    private long conflictAt = System.nanoTime() - OFTEN_NANOS;
    private long since = System.nanoTime() - LENGTH_NANOS;
    private boolean held;

    /** To be called when other processes came between. */
    void conflicted() {
        long now = System.nanoTime();
        if (now - conflictAt < OFTEN_NANOS) {
            since = now;
        }
        conflictAt = now;
    }

    /** To be called before a transaction begins. */
    void take(Connection connection) throws SQLException {
        if (held || System.nanoTime() - since >= LENGTH_NANOS) {
            return;
        }
        try {
            executeAlone(connection, TAKE);
            held = true;
        } catch (SQLException e) {
            if (!NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            since = System.nanoTime() - LENGTH_NANOS;
        }
    }

    /** To be called when the transaction has ended. */
    void release(Connection connection) throws SQLException {
        if (held) {
            held = false;
            executeAlone(connection, RELEASE);
        }
    }

    /** To be called when the connection is given up, and with it the lock. */
    void forget() {
        held = false;
    }

    private static void executeAlone(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            connection.setAutoCommit(false);
        }
    }
}
