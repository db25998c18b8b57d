package dev.sandbank.persistence.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets the writers of several processes take turns in the spaces in which they meet. Without turns each of them undoes what
 * the other one has done for nothing. A turn is an advisory lock of the session that is taken before the transaction, because
 * a serializable one sees what was there when it began. Nothing depends on it: a writer that gets no turn soon goes on
 * without. Units of no known space have a turn of their own.
 */
final class Turns {

    /** The first half of the keys of the locks; any number that nobody else uses. */
    private static final int KIND = 527_611_890;

    /** Two conflicts within this time are more than chance. */
    private static final long OFTEN_NANOS = Duration.ofMillis(300).toNanos();

    /** Processes that write in the same space within this time meet there. */
    private static final Duration RECENTLY = Duration.ofSeconds(1);

    /** How long they take turns after they met. */
    private static final Duration LENGTH = Duration.ofSeconds(2);

    private static final int MOST_SPACES = 10_000;

    private static final String NOT_AVAILABLE = "55P03";

    private final Cache<String, Boolean> written = remembering(RECENTLY);
    private final Cache<String, Boolean> shared = remembering(LENGTH);
    private long conflictAt = System.nanoTime() - OFTEN_NANOS;
    private final Set<String> untold = new HashSet<>();
    private boolean held;

    /** To be called when another process wrote in some spaces; by any thread. */
    void heard(Set<String> spaces) {
        for (String space : spaces) {
            if (written.getIfPresent(space) != null) {
                shared.put(space, true);
            }
        }
    }

    /** To be called when another process tells that others came between there; by any thread. */
    void met(Collection<String> spaces) {
        spaces.forEach(space -> shared.put(space, true));
    }

    /** To be called when other processes came between in a transaction with units of these spaces. */
    void conflicted(Collection<String> spaces) {
        long now = System.nanoTime();
        if (now - conflictAt < OFTEN_NANOS) {
            boolean named = spaces.stream().anyMatch(space -> !space.equals(WritingConnection.NO_SPACE));
            untold.addAll(spaces);
            untold.removeIf(space -> named && space.equals(WritingConnection.NO_SPACE));
            met(untold);
        }
        conflictAt = now;
    }

    /**
     * Takes turns in spaces; to be called before a transaction begins.
     *
     * @param overdue a space whose turn is waited for; null if none need be
     * @return the spaces in which it is the turn of another process; never all of them
     */
    Set<String> take(Connection connection, Set<String> spaces, @Nullable String overdue) throws SQLException {
        release(connection);
        tell(connection);
        for (String space : spaces) {
            if (!space.equals(WritingConnection.NO_SPACE)) {
                written.put(space, true);
            }
        }
        if (overdue != null && shared.getIfPresent(overdue) != null) {
            await(connection, overdue);
        }
        Set<String> others = ofOthers(
                connection,
                spaces.stream()
                        .filter(space -> !space.equals(overdue) && shared.getIfPresent(space) != null)
                        .toList());
        if (others.size() == spaces.size()) {
            String first = spaces.iterator().next();
            await(connection, first);
            others.remove(first);
        }
        return others;
    }

    /** To be called when the transaction has ended. */
    void release(Connection connection) throws SQLException {
        if (held) {
            held = false;
            alone(connection, statement -> statement.execute("select pg_advisory_unlock_all()"));
        }
    }

    /** To be called when the connection is given up, and with it the locks. */
    void forget() {
        held = false;
    }

    /** Others must take turns too; whoever always comes first would not notice that somebody is undone by that. */
    private void tell(Connection connection) throws SQLException {
        if (!untold.isEmpty()) {
            String notice = Meeting.telling(untold);
            untold.clear();
            alone(connection, statement -> statement.execute(notice));
        }
    }

    /** Waits only while it has no other turn, so that two writers never wait for each other. */
    private void await(Connection connection, String space) throws SQLException {
        String lock = "set lock_timeout = '300ms'; select pg_advisory_lock(" + KIND + ", " + space.hashCode() + "); "
                + Connections.LOCK_TIMEOUT;
        try {
            alone(connection, statement -> statement.execute(lock));
            held = true;
        } catch (SQLException e) {
            if (!NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            shared.invalidate(space);
        }
    }

    /** Takes the turns that are free; the spaces of the others. */
    private Set<String> ofOthers(Connection connection, List<String> spaces) throws SQLException {
        if (spaces.isEmpty()) {
            return new HashSet<>();
        }
        String numbers = spaces.stream().map(space -> "" + space.hashCode()).collect(Collectors.joining(","));
        String lock = "select pg_try_advisory_lock(" + KIND + ", number) from unnest('{" + numbers
                + "}'::int[]) with ordinality as wanted (number, place) order by place";
        return alone(connection, statement -> {
            Set<String> others = new HashSet<>();
            try (ResultSet rows = statement.executeQuery(lock)) {
                for (String space : spaces) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        held = true;
                    } else {
                        others.add(space);
                    }
                }
            }
            return others;
        });
    }

    private static <T> T alone(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            return work.with(statement);
        } finally {
            connection.setAutoCommit(false);
        }
    }

    private static Cache<String, Boolean> remembering(Duration time) {
        return Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumSize(MOST_SPACES)
                .executor(Runnable::run)
                .build();
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }
}
