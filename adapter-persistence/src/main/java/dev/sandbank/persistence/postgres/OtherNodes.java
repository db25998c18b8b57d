package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.OthersWrote;
import dev.sandbank.persistence.unit.Quietly;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Notices on a connection of its own what other nodes and commands write: at once if the server tells, and by looking if
 * it does not. While that connection is gone, changes are assumed all the time.
 */
final class OtherNodes implements OtherWriters, AutoCloseable {

    /** Between looks if nothing is told; two of them are below one second, the longest time that writes may stay unseen. */
    private static final Duration LOOK = Duration.ofMillis(300);

    /** The shortest time between two rounds, so that a busy node does not keep the others busy with looking. */
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final Connections connections;
    private final PostgresWriting writing;
    private final OthersWrote wrote;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Connection connection;
    private Map<Long, Long> looked = Map.of();
    private Map<Long, Long> seen = new HashMap<>();

    /**
     * @param writing this process's writing connection, which hears in which spaces others write
     * @param wrote told when another process may have changed the database
     */
    OtherNodes(Connections connections, PostgresWriting writing, OthersWrote wrote) {
        this.connections = connections;
        this.writing = writing;
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
        wrote.anything();
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
                wrote.anything();
                LockSupport.parkNanos(LOOK.toNanos());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        giveUp();
    }

    private void round() throws SQLException {
        Connection open = connection;
        if (open == null) {
            Connection opened = listening();
            connection = opened;
            look(opened);
            seen = new HashMap<>(looked);
            wrote.anything();
            return;
        }
        PGNotification[] told = open.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        if (told == null || told.length == 0) {
            if (look(open)) {
                wrote.anything();
            }
        } else {
            hear(told);
        }
    }

    /** Whether something was committed before the last look that nobody has told of since; what is told takes a moment. */
    private boolean look(Connection open) throws SQLException {
        boolean missed = looked.entrySet().stream()
                .anyMatch(writer -> seen.getOrDefault(writer.getKey(), 0L) < writer.getValue());
        looked.forEach((writer, commits) -> seen.merge(writer, commits, Math::max));
        looked = CommitMark.ofOthers(open, writing.writer());
        return missed;
    }

    /** A server tells of all commits in their order, so what is missing in between was seen before or is unknown. */
    private void hear(PGNotification[] told) {
        Set<String> spaces = new HashSet<>();
        boolean anything = false;
        for (PGNotification one : told) {
            if (Meeting.isTold(one.getParameter())) {
                writing.met(Meeting.subjects(one.getParameter()));
                continue;
            }
            CommitMark.Told mark = CommitMark.Told.parse(one.getParameter());
            anything |= mark == null || !isKnown(mark) && isMissing(mark);
            if (mark != null && !isKnown(mark)) {
                seen.put(mark.writer(), mark.commits());
                anything |= mark.remembered().anything();
                spaces.addAll(mark.remembered().spaces());
            }
        }
        if (anything) {
            wrote.anything();
        } else if (!spaces.isEmpty()) {
            wrote.inSpaces(spaces);
            writing.heard(spaces);
        }
    }

    private boolean isKnown(CommitMark.Told mark) {
        return mark.writer() == writing.writer() || mark.commits() <= seen.getOrDefault(mark.writer(), 0L);
    }

    /** Whether something was committed before it that nobody told of. */
    private boolean isMissing(CommitMark.Told mark) {
        return mark.commits() > seen.getOrDefault(mark.writer(), 0L) + 1;
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
