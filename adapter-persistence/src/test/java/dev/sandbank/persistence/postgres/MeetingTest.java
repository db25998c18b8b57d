package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.persistence.unit.WritingConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A writer that is undone by others tells them where. */
@Timeout(30)
class MeetingTest {

    @Test
    void othersHearWhereAWriterWasUndone() throws SQLException {
        try (LentDatabase database = PostgresServer.shared().lend()) {
            Connections connections = new Connections(ServerAddress.parse(database.url()), database.password());
            try (Connection writer = connections.writer();
                    Connection listener = connections.reader();
                    Statement statement = listener.createStatement()) {
                statement.execute("listen " + CommitMark.CHANNEL);
                Turns turns = new Turns();

                turns.conflicted(Set.of(WritingConnection.NO_SUBJECT));
                turns.conflicted(Set.of(WritingConnection.NO_SUBJECT));
                turns.take(writer, Set.of(WritingConnection.NO_SUBJECT), null);
                turns.take(writer, Set.of(WritingConnection.NO_SUBJECT), null);

                PGNotification[] told = listener.unwrap(PGConnection.class).getNotifications(5_000);
                assertThat(told).hasSize(1);
                assertThat(Meeting.isTold(told[0].getParameter())).isTrue();
                assertThat(Meeting.subjects(told[0].getParameter())).containsExactly(WritingConnection.NO_SUBJECT);
                assertThat(CommitMark.Told.parse(told[0].getParameter())).isNull();
            }
        }
    }

    @Test
    void itIsNeverLongerThanAServerTells() {
        Set<String> many = IntStream.range(0, 1_000)
                .mapToObj(number -> "subject-of-the-longest-possible-length-" + (100 + number % 900))
                .collect(Collectors.toSet());
        assertThat(Meeting.telling(many).length()).isLessThan(8_000);
    }
}
