package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.cli.AdminCli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that work on the whole store: backup, restore and check. */
class StoreCommandsTest {

    private final Path temp;
    private final Path data;
    private final StringWriter err = new StringWriter();

    StoreCommandsTest(@TempDir Path temp) {
        this.temp = temp;
        this.data = temp.resolve("data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app list",
                "app show x",
                "app update x --name y",
                "app rotate-secret x",
                "app delete x --yes",
                "token list",
                "token revoke --app x",
                "db check",
                "db backup backup.db"
            })
    void onlyServeAndAppCreateMakeAStore(String command) throws IOException {
        assertThat(run(data, command.split(" "))).isEqualTo(3);

        assertThat(err.toString())
                .isEqualToIgnoringNewLines("sandbank: there is no store in " + data
                        + "; `sandbank serve` and `sandbank app create` make one, and --data names another directory");
        assertThat(temp).isEmptyDirectory();
        Files.createDirectory(data);
        assertThat(run(data, command.split(" "))).isEqualTo(3);
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "customer list", "version"})
    void commandThatNeedsNoStoreMakesNone(String command) {
        assertThat(run(data, command.split(" "))).isZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void case116BackupIsRestoredElsewhereWithItsKeys() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        String backup = backUp("first");

        assertThat(run(elsewhere, "db", "restore", backup)).isZero();

        assertThat(run(elsewhere, "app", "show", "first")).isZero();
        assertThat(elsewhere.resolve(InstallationKey.FILE)).hasSameBinaryContentAs(data.resolve(InstallationKey.FILE));
        try (Sandbank restored = Sandbank.start(Settings.forTests(elsewhere))) {
            assertThat(restored.clients().list()).hasSize(1);
        }
    }

    @Test
    void storeIsReplacedOnlyOnRequest() {
        String backup = backUp("first");
        assertThat(run(data, "app", "create", "--name", "Second", "--id", "second"))
                .isZero();

        assertThat(run(data, "db", "restore", backup)).isEqualTo(1);
        assertThat(err.toString()).contains("nothing was changed (--replace replaces it)");
        assertThat(run(data, "app", "show", "second")).isZero();

        assertThat(run(data, "db", "restore", backup, "--replace")).isZero();
        assertThat(run(data, "app", "show", "first")).isZero();
        assertThat(run(data, "app", "show", "second")).isEqualTo(1);
    }

    @Test
    void nothingIsRestoredUnderARunningServer() {
        String backup = backUp("first");
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            assertThat(run(data, "db", "restore", backup, "--replace")).isEqualTo(3);
            assertThat(err.toString()).contains(sandbank.baseUrl()).contains("stop it");
        }
        assertThat(run(data, "db", "restore", backup, "--replace")).isZero();
    }

    @Test
    void fileThatIsNoBackupLeavesNoTrace() throws IOException {
        assertThat(run(data, "db", "restore", temp.resolve("none.db").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("there is no file");
        assertThat(temp).isEmptyDirectory();

        Path text = Files.writeString(temp.resolve("text.db"), "a shopping list\n".repeat(1000));
        assertThat(run(data, "db", "restore", text.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("it is damaged or no backup");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("server.lock");
        }
    }

    /** A backup of a store that holds one application. */
    private String backUp(String client) {
        String file = temp.resolve("backup.db").toString();
        assertThat(run(data, "app", "create", "--name", "App", "--id", client)).isZero();
        assertThat(run(data, "db", "backup", file)).isZero();
        return file;
    }

    private int run(Path directory, String... arguments) {
        err.getBuffer().setLength(0);
        Map<String, String> environment = Map.of("SANDBANK_DATA", directory.toString());
        return new AdminCli(
                        new LocalInstallation(environment),
                        Reader.nullReader(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err))
                .run(arguments);
    }
}
