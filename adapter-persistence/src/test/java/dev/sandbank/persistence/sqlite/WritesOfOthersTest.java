package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritesOfOthersTest {

    @Test
    void theWritesOfOthersAreToldApartFromItsOwn(@TempDir Path directory) throws SQLException {
        Connections connections = new Connections(directory.resolve("shared.db"));
        int[] told = {0};
        try (Connection own = connections.writer();
                Connection others = connections.writer();
                Writer writer = new Writer(own, Duration.ZERO, () -> told[0]++)) {
            execute(own, "create table number (n integer)");
            writer.noticeOthers();
            assertThat(told[0]).isZero();

            execute(others, "insert into number values (1)");
            writer.noticeOthers();
            writer.noticeOthers();
            assertThat(told[0]).isEqualTo(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
