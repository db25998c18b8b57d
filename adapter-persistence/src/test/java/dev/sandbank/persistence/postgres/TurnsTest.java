package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writers that met again and again take turns. */
@SuppressWarnings("NullAway.Init") // by JUnit
@Timeout(30)
class TurnsTest {

    private static final String HERE = "here";
    private static final String THERE = "there";

    private static final String HOLDERS = "select count(*)::text from pg_locks where locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())";

    private final LentDatabase database = PostgresServer.shared().lend();
    private final Turns one = new Turns();
    private final Turns two = new Turns();
    private Connection first;
    private Connection second;

    @BeforeEach
    void connect() throws SQLException {
        Connections connections = new Connections(ServerAddress.parse(database.url()), database.password());
        first = connections.writer();
        first.setAutoCommit(false);
        second = connections.writer();
        second.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
        database.close();
    }

    @Test
    void oneConflictMayBeChance() throws SQLException {
        one.conflicted(Set.of(HERE));

        assertThat(one.take(first, Set.of(HERE), null)).isEmpty();
        assertThat(holders()).isEqualTo("0");
    }

    @Test
    void afterSeveralOneWriterHasItsTurnUntilItReleasesIt() throws SQLException {
        meet(one, HERE);
        one.take(first, Set.of(HERE), null);
        one.take(first, Set.of(HERE), null);
        assertThat(holders()).isEqualTo("1");

        one.release(first);
        one.release(first);
        assertThat(holders()).isEqualTo("0");
        assertThat(first.getAutoCommit()).isFalse();
    }

    /** The one that always comes first would not notice by conflicts that it does. */
    @Test
    void whoeverHearsOfAnotherInItsOwnSpaceTakesTurnsThere() throws SQLException {
        one.take(first, Set.of(HERE, WritingConnection.NO_SUBJECT), null);
        one.heard(Set.of(HERE, THERE));

        one.take(first, Set.of(HERE, THERE, WritingConnection.NO_SUBJECT), null);

        assertThat(holders()).isEqualTo("1");
    }

    @Test
    void whatIsAnothersTurnIsLeftForLater() throws SQLException {
        meet(one, HERE);
        meet(two, HERE, THERE);
        one.take(first, Set.of(HERE), null);

        assertThat(two.take(second, Set.of(HERE, THERE), null)).containsExactly(HERE);
        one.release(first);
        assertThat(two.take(second, Set.of(HERE, THERE), null)).isEmpty();
    }

    @Test
    void whoeverGetsNoTurnSoonGoesOnWithoutTurns() throws SQLException {
        meet(one, HERE);
        meet(two, HERE, THERE);
        one.take(first, Set.of(HERE), null);

        assertThat(two.take(second, Set.of(HERE), null)).isEmpty();
        assertThat(two.take(second, Set.of(HERE, THERE), HERE)).isEmpty();
        one.release(first);
        assertThat(holders()).isEqualTo("1");

        two.take(second, Set.of(HERE), null);
        assertThat(holders()).isEqualTo("0");
        assertThat(lockTimeoutOf(second)).isEqualTo("3s");
    }

    private static void meet(Turns turns, String... subjects) {
        turns.conflicted(Set.of(subjects));
        turns.conflicted(Set.of(subjects));
    }

    private String holders() {
        return database.texts(HOLDERS).iterator().next();
    }

    private static String lockTimeoutOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show lock_timeout")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
