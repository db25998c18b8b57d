package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {

    private static final String URL = "postgresql://hub@db.example:5432/sandbank";
    private static final String PASSWORD = "SANDBANK_DATABASE_PASSWORD";

    private final Path data;

    DatabaseSettingsTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void storesAreInAFileUnlessADatabaseIsNamed() {
        Settings inFile = read(Map.of(), Map.of());
        assertThat(inFile.database().isFile()).isTrue();
        assertThat(inFile.database().holdsStores(data)).isFalse();
        assertThat(inFile.dataOption()).isEqualTo(" --data " + data);

        Settings onServer = read(Map.of("database", URL), Map.of(PASSWORD, "secret"));
        assertThat(onServer.database()).isEqualTo(new DatabaseSettings(URL, "secret", null));
        assertThat(onServer.database().holdsStores(data)).isTrue();
        assertThat(onServer.dataOption()).isEqualTo(" --data " + data + " --database " + URL);
        assertThat(onServer.toString()).doesNotContain("secret");
    }

    @Test
    void passwordComesFromAVariableOrAFileAndIsNeverShown() throws IOException {
        Path file = Files.writeString(data.resolve("password"), "from the file\nsecond line\n");

        assertThat(read(Map.of("database", URL, "database-password-file", file.toString()), Map.of())
                        .database()
                        .password())
                .isEqualTo("from the file");
        assertThat(SettingValues.read(Map.of("data", data.toString()), Map.of(PASSWORD, "secret"))
                        .all())
                .extracting(Setting::value)
                .contains("(not shown)")
                .doesNotContain("secret");
        assertThatThrownBy(() -> read(
                        Map.of("database", URL, "database-password-file", file.toString()), Map.of(PASSWORD, "two")))
                .hasMessage("give either database-password or database-password-file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "database|postgresql://hub:secret@db.example/bank|database must not hold a password",
                "database|mysql://hub@db.example/bank|database must be postgresql://user@host:port/name",
                "database-password|secret|the password of a database is no option",
                "database-password-file|/no/such/file|database-password-file cannot be read"
            })
    void whatCannotBeIsToldWithoutThePassword(String key, String value, String sentence) {
        assertThatThrownBy(() -> read(Map.of(key, value), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("secret");
    }

    @Test
    void passwordWithoutADatabaseIsAMistake() {
        assertThatThrownBy(() -> read(Map.of(), Map.of(PASSWORD, "secret")))
                .hasMessage("a password or a key of a database needs the setting database");
    }

    @Test
    void peopleAreToldTheCommandsOfTheServersOwnTools() {
        DatabaseSettings database = new DatabaseSettings(URL, null, null);

        assertThat(database.backupBy(Path.of("monday.dump"), data))
                .contains("pg_dump --format=custom --file=monday.dump " + URL, data + "/installation.key");
        assertThat(database.restoreBy(Path.of("monday.dump"), data))
                .contains("pg_restore --clean --if-exists --dbname=" + URL + " monday.dump");
    }

    @Test
    void serverThatIsNotThereIsToldInOneSentence() {
        DatabaseSettings nobody = new DatabaseSettings("postgresql://hub@127.0.0.1:1/bank", null, null);

        assertThatThrownBy(() -> nobody.openForCommand(data))
                .hasMessageStartingWith(
                        "postgresql://hub@127.0.0.1:1/bank: the database server cannot be reached: Connection to"
                                + " 127.0.0.1:1 refused.");
    }

    private Settings read(Map<String, String> flags, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(flags);
        all.put("data", data.toString());
        return Settings.of(SettingValues.read(all, environment));
    }
}
