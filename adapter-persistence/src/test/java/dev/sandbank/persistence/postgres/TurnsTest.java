package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writers that met again and again take turns. */
@SuppressWarnings("NullAway.Init") // by JUnit
@Timeout(30)
class TurnsTest {

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
        one.conflicted();
        one.take(first);
        assertThat(holders()).isEqualTo("0");
    }

    @Test
    void afterSeveralOneWriterHasItsTurnUntilItReleasesIt() throws SQLException {
        meet(one);
        one.take(first);
        one.take(first);
        assertThat(holders()).isEqualTo("1");

        one.release(first);
        one.release(first);
        assertThat(holders()).isEqualTo("0");
        assertThat(first.getAutoCommit()).isFalse();
    }

    @Test
    void whoeverGetsNoTurnSoonGoesOnWithoutTurns() throws SQLException {
        meet(one);
        meet(two);
        one.take(first);

        two.take(second);
        one.release(first);
        two.take(second);

        assertThat(holders()).isEqualTo("0");
        assertThat(lockTimeoutOf(second)).isEqualTo("3s");
    }

    private static void meet(Turns turns) {
        turns.conflicted();
        turns.conflicted();
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
