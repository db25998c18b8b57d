package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private final Path directory;

    MigrationsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void filesAreNumberedInTheirOrder() {
        for (int i = 0; i < Migrations.FILES.size(); i++) {
            assertThat(Migrations.FILES.get(i)).matches("V%03d__[a-z_]+\\.sql".formatted(i + 1));
        }
    }

    @Test
    void anEmptyDatabaseIsBroughtUpToDateAndThenLeftAlone() throws SQLException {
        try (Connection connection = new Connections(directory.resolve("new.db")).writer()) {
            assertThat(Migrations.versionOf(connection)).isZero();

            Migrations.apply(connection);
            Migrations.apply(connection);

            assertThat(Migrations.versionOf(connection)).isEqualTo(Migrations.FILES.size());
            assertThat(Inspection.of(connection, directory)).isEmpty();
        }
    }

    @Test
    void aDatabaseOfThePreviousVersionGetsWhatIsMissing() throws SQLException {
        try (Connection connection = new Connections(directory.resolve("old.db")).writer();
                Statement statement = connection.createStatement()) {
            Migrations.apply(connection);
            statement.execute("drop table redemption");
            statement.execute("drop table reward_link");
            statement.execute("delete from schema_version where version > 2");

            Migrations.apply(connection);

            assertThat(Migrations.versionOf(connection)).isEqualTo(Migrations.FILES.size());
            statement.executeQuery("select code from reward_link").close();
        }
    }
}
