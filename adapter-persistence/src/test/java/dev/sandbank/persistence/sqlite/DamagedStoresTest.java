package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.schema.Migrations;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong or damaged files are reported in one line. */
class DamagedStoresTest {

    private final Path temp;

    DamagedStoresTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void overwrittenPagesAreAProblem() throws IOException {
        try (SqliteStores stores = SqliteStores.open(data())) {
            stores.transactions().run(() -> {
                for (int i = 0; i < 300; i++) {
                    stores.clients().add(ClientFixture.client("client-" + i));
                }
                return true;
            });
        }
        overwrite(data().resolve("sandbank.db"), 4096 * 30L, 4096 * 10);

        try (SqliteStores stores = SqliteStores.open(data())) {
            assertThat(stores.check()).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsReportedInOneLine() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("sandbank.db"), "this is a shopping list, not a database\n".repeat(100));

        assertThatThrownBy(() -> SqliteStores.open(data()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith(data().resolve("sandbank.db") + " is damaged or no database");
    }

    @Test
    void aDatabaseOfANewerVersionIsNotTouched() throws SQLException {
        SqliteStores.open(data()).close();
        raw("insert into schema_version (version) values (99)");

        assertThatThrownBy(() -> SqliteStores.open(data()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("the database was written by a newer Sandbank (schema 99, this one knows "
                        + Migrations.FILES.size() + ")");
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsReportedInOneLine() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> SqliteStores.open(file))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("the data directory " + file + " cannot be used: ");
        assertThatThrownBy(() -> SqliteStores.open(file.resolve("below"))).isInstanceOf(StoreUnavailable.class);
    }

    private Path data() {
        return temp.resolve("data");
    }

    private void raw(String sql) throws SQLException {
        try (Connection connection = new Connections(data().resolve("sandbank.db")).writer();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void overwrite(Path file, long from, int bytes) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(from);
            access.write(new byte[bytes]);
        }
    }
}
