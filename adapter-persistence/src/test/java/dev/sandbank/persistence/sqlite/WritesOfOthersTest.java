package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritesOfOthersTest {

    @Test
    void writesOfOtherProcessesDifferFromItsOwn(@TempDir Path directory) throws SQLException, IOException {
        Path file = Files.createFile(directory.resolve("shared.db"));
        Connections connections = new Connections(file);
        int[] told = {0};
        try (SqliteWriting own = new SqliteWriting(connections::writer, new FileWatch(file), () -> {}, () -> {});
                Connection others = connections.writer()) {
            OtherProcesses processes = new OtherProcesses(Duration.ZERO, () -> told[0]++);
            processes.notice(own);
            int before = told[0];
            own.execute("create table number (n integer)");
            processes.notice(own);
            assertThat(told[0]).isEqualTo(before);

            execute(others, "insert into number values (1)");
            processes.notice(own);
            processes.notice(own);
            assertThat(told[0]).isEqualTo(before + 1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
