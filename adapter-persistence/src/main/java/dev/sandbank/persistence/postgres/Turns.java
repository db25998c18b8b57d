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
 * Lets the writers of several processes take turns with work about the same subject, such as a space, if they meet there.
 * Without turns each of them undoes what the other one has done for nothing. A turn is an advisory lock of the session that is taken before the transaction, because
 * a serializable one sees what was there when it began. Nothing depends on it: a writer that gets no turn soon goes on
 * without. Units of no known subject have one turn.
 */
final class Turns {

    /** The first half of the keys of the locks; any number that nobody else uses. */
    private static final int KIND = 527_611_890;

    /** Two conflicts within this time are more than chance. */
    private static final long OFTEN_NANOS = Duration.ofMillis(300).toNanos();

    /** Processes that write about the same subject within this time meet there. */
    private static final Duration RECENTLY = Duration.ofSeconds(1);

    /** How long they take turns after they met. */
    private static final Duration LENGTH = Duration.ofSeconds(2);

    private static final int MOST_SUBJECTS = 10_000;

    private static final String NOT_AVAILABLE = "55P03";

    private final Cache<String, Boolean> written = remembering(RECENTLY);
    private final Cache<String, Boolean> shared = remembering(LENGTH);
    private long conflictAt = System.nanoTime() - OFTEN_NANOS;
    private final Set<String> untold = new HashSet<>();
    private boolean held;

    /** To be called when another process wrote about some subjects; by any thread. */
    void heard(Set<String> subjects) {
        for (String subject : subjects) {
            if (written.getIfPresent(subject) != null) {
                shared.put(subject, true);
            }
        }
    }

    /** To be called when another process tells that others came between there; by any thread. */
    void met(Collection<String> subjects) {
        subjects.forEach(subject -> shared.put(subject, true));
    }

    /** To be called when other processes came between in a transaction with units of these subjects. */
    void conflicted(Collection<String> subjects) {
        long now = System.nanoTime();
        if (now - conflictAt < OFTEN_NANOS) {
            untold.addAll(subjects);
            met(untold);
        }
        conflictAt = now;
    }

    /**
     * Takes turns; to be called before a transaction begins.
     *
     * @param overdue a subject whose turn is waited for; null if none need be
     * @return the subjects of which it is the turn of another process; never all of them
     */
    Set<String> take(Connection connection, Set<String> subjects, @Nullable String overdue) throws SQLException {
        release(connection);
        tell(connection);
        for (String subject : subjects) {
            if (!subject.equals(WritingConnection.NO_SUBJECT)) {
                written.put(subject, true);
            }
        }
        if (overdue != null && shared.getIfPresent(overdue) != null) {
            await(connection, overdue);
        }
        Set<String> others = ofOthers(
                connection,
                subjects.stream()
                        .filter(subject -> !subject.equals(overdue) && shared.getIfPresent(subject) != null)
                        .toList());
        if (others.size() == subjects.size()) {
            String first = subjects.iterator().next();
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
    private void await(Connection connection, String subject) throws SQLException {
        String lock = "set lock_timeout = '300ms'; select pg_advisory_lock(" + KIND + ", " + subject.hashCode() + "); "
                + Connections.LOCK_TIMEOUT;
        try {
            alone(connection, statement -> statement.execute(lock));
            held = true;
        } catch (SQLException e) {
            if (!NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            shared.invalidate(subject);
        }
    }

    /** Takes the turns that are free; the subjects of the others. */
    private Set<String> ofOthers(Connection connection, List<String> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return new HashSet<>();
        }
        String numbers =
                subjects.stream().map(subject -> "" + subject.hashCode()).collect(Collectors.joining(","));
        String lock = "select pg_try_advisory_lock(" + KIND + ", number) from unnest('{" + numbers
                + "}'::int[]) with ordinality as wanted (number, place) order by place";
        return alone(connection, statement -> {
            Set<String> others = new HashSet<>();
            try (ResultSet rows = statement.executeQuery(lock)) {
                for (String subject : subjects) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        held = true;
                    } else {
                        others.add(subject);
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
                .maximumSize(MOST_SUBJECTS)
                .executor(Runnable::run)
                .build();
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }
}
