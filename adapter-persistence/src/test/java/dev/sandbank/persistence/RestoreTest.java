package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.ClientFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final Set<String> KEYS = Set.of("first.key", "second.key");

    private final Path temp;
    private final Path data;
    private final Path backup;

    RestoreTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.data = temp.resolve("data");
        this.backup = temp.resolve("monday.db");
        try (SqliteStores stores = SqliteStores.open(data)) {
            stores.clients().add(ClientFixture.client("monday"));
            Files.writeString(data.resolve("first.key"), "the key of monday");
            Files.writeString(data.resolve("private.txt"), "not in the backup");
            stores.backUp(backup, KEYS);
            stores.clients().add(ClientFixture.client("tuesday"));
        }
    }

    @Test
    void aBackupIsOneFileForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside).containsExactlyInAnyOrder(data, backup);
        }
    }

    @Test
    void aBackupIsRestoredWhereThereIsNothingWithItsKeys() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");

        SqliteStores.restore(backup, elsewhere, KEYS);

        assertThat(clientsIn(elsewhere)).containsExactly("monday");
        assertThat(elsewhere.resolve("first.key")).hasContent("the key of monday");
        for (String name : List.of("first.key", "sandbank.db")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(namesIn(elsewhere)).containsExactlyInAnyOrder("first.key", "sandbank.db");
    }

    @Test
    void theRestoredDatabaseHoldsNoKey() throws IOException {
        assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1)).contains("the key of monday");

        SqliteStores.restore(backup, data, KEYS);

        assertThat(Files.readString(data.resolve("sandbank.db"), StandardCharsets.ISO_8859_1))
                .contains("monday")
                .doesNotContain("the key of monday");
    }

    @Test
    void aBackupTakesThePlaceOfAllThatWasThere() throws IOException {
        Files.writeString(data.resolve("first.key"), "the key of tuesday");
        Files.writeString(data.resolve("second.key"), "made on tuesday");
        Files.writeString(data.resolve("sandbank.db-wal"), "what a crash left of tuesday's journal");

        SqliteStores.restore(backup, data, KEYS);

        assertThat(clientsIn(data)).containsExactly("monday");
        assertThat(data.resolve("first.key")).hasContent("the key of monday");
        assertThat(data.resolve("second.key")).doesNotExist();
        assertThat(data.resolve("private.txt")).hasContent("not in the backup");
    }

    @Test
    void invalidBackupReplacesNothing() throws IOException, SQLException {
        Path damaged = Files.copy(backup, temp.resolve("damaged.db"));
        overwrite(damaged, 4096 * 20L, 4096 * 10);
        Path halved = Files.copy(backup, temp.resolve("halved.db"));
        try (RandomAccessFile file = new RandomAccessFile(halved.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        Path plain = Files.copy(data.resolve("sandbank.db"), temp.resolve("plain.db"));
        Path text = Files.writeString(temp.resolve("text.db"), "a shopping list\n".repeat(1000));
        Path newer = Files.copy(backup, temp.resolve("newer.db"));
        execute(newer, "insert into schema_version (version) values (99)");
        Path stranger = Files.copy(backup, temp.resolve("stranger.db"));
        execute(stranger, "insert into backup_key values ('../../.profile', 'x')");

        refuses(damaged, "damaged");
        refuses(halved, "damaged");
        refuses(plain, "it was not made by `sandbank db backup`");
        refuses(text, "it is damaged or no backup");
        refuses(newer, "newer Sandbank");
        refuses(stranger, "newer Sandbank");
        refuses(temp.resolve("missing.db"), "there is no file");
        assertThat(clientsIn(data)).containsExactly("monday", "tuesday");
        assertThat(namesIn(data)).containsExactlyInAnyOrder("first.key", "private.txt", "sandbank.db");
    }

    private void refuses(Path file, String reason) {
        assertThatThrownBy(() -> SqliteStores.restore(file, data, KEYS))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    private static List<String> clientsIn(Path directory) {
        try (SqliteStores stores = SqliteStores.open(directory)) {
            assertThat(stores.check()).isEmpty();
            return stores.clients().list().stream()
                    .map(client -> client.id().value())
                    .toList();
        }
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void overwrite(Path file, long from, int bytes) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(from);
            access.write(new byte[bytes]);
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
