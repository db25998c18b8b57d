package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.Quietly;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Notices on a connection of its own what other nodes and commands write: at once if the server tells, and by looking if
 * it does not. While that connection is gone, changes are assumed all the time.
 */
final class OtherNodes implements OtherWriters, AutoCloseable {

    /** The time between looks if nothing is told; it is below one second, the longest time that writes may stay unseen. */
    private static final Duration LOOK = Duration.ofMillis(400);

    /** The shortest time between two rounds, so that a busy node does not keep the others busy with looking. */
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final Connections connections;
    private final LongSupplier own;
    private final Runnable wrote;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Connection connection;
    private Map<Long, Long> seen = Map.of();

    /**
     * @param own the number of this process's writing connection
     * @param wrote called when another process may have changed the database
     */
    OtherNodes(Connections connections, LongSupplier own, Runnable wrote) {
        this.connections = connections;
        this.own = own;
        this.wrote = wrote;
        this.thread = new Thread(this::watch, "sandbank-other-nodes");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void notice(WritingConnection writing) {
        // The thread of this object does.
    }

    @Override
    public void mayHaveWritten() {
        wrote.run();
    }

    @Override
    public void close() {
        closed = true;
        Connection listening = connection;
        try {
            if (listening != null) {
                // Otherwise the thread would wait for the server to tell something.
                listening.abort(Runnable::run);
            }
            thread.join();
        } catch (SQLException e) {
            // It ends with the process.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!closed) {
            try {
                round();
            } catch (SQLException e) {
                giveUp();
                wrote.run();
                LockSupport.parkNanos(LOOK.toNanos());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        giveUp();
    }

    private void round() throws SQLException {
        Connection open = connection;
        if (open == null) {
            connection = listening();
            wrote.run();
            return;
        }
        PGNotification[] told = open.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        if (told == null || told.length == 0 || isOfOthers(told)) {
            Map<Long, Long> commits = CommitMark.ofOthers(open, own.getAsLong());
            if (!commits.equals(seen)) {
                seen = commits;
                wrote.run();
            }
        }
    }

    private boolean isOfOthers(PGNotification[] told) {
        String mine = Long.toString(own.getAsLong());
        for (PGNotification one : told) {
            if (!one.getParameter().equals(mine)) {
                return true;
            }
        }
        return false;
    }

    private Connection listening() throws SQLException {
        Connection opened = connections.reader();
        boolean ready = false;
        try (Statement statement = opened.createStatement()) {
            statement.execute("listen " + CommitMark.CHANNEL);
            ready = true;
            return opened;
        } finally {
            if (!ready) {
                opened.close();
            }
        }
    }

    private void giveUp() {
        Connection given = connection;
        connection = null;
        Quietly.close(given);
    }
}
