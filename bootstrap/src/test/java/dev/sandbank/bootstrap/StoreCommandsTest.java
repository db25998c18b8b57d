package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.cli.AdminCli;
import dev.sandbank.cli.installation.Running;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource(delimiter = '|', textBlock = """
            app create --name x --rate -5                               | 2
            app create --name \u200b                                    | 2
            app create --name x --id a\u202eb                           | 2
            app create --name x --secret short                          | 2
            app create --name x --scope /nowhere                        | 2
            app create --name x --icon data:text/plain,x                | 2
            app create --name x --redirect-uri http://app:3000/back     | 2
            app create --name x --redirect-uri nonsense                 | 2
            app create --name x --origin https://page.example           | 2
            app create --name x --public --grant client-credentials     | 2
            app create --name x --space nowhere                         | 1
            app create --name x --secret-file nowhere                   | 2
            space create ci --name \u200b                               | 2
            space create default                                        | 1
            customer spend --market sg --user SandboxUser1 --merchant Shop --amount 0               | 2
            customer spend --market sg --user SandboxUser1 --merchant Shop --amount 1.005           | 2
            customer spend --market sg --user SandboxUser9 --merchant Shop --amount 1               | 1
            customer spend --market sg --user SandboxUser5 --merchant Shop --amount 1               | 1
            customer spend --market sg --user SandboxUser1 --merchant Shop --amount 1 --card 1      | 1
            customer spend --market sg --user SandboxUser1 --merchant Shop --amount 1 --space other | 1
            serve --port many                                           | 2
            serve --ready-file nowhere/ready.json                       | 3
            """)
    void refusedCommandMakesNoStore(String command, int exitCode) {
        assertThat(run(data, command.split(" "))).isEqualTo(exitCode);

        assertThat(err.toString()).startsWith("sandbank: ").doesNotContain("a new store is made");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void settingThatAllowsInsecureRedirectsHoldsForTheFirstApplicationToo() {
        Map<String, String> allowed = Map.of("SANDBANK_PORT", "1", "SANDBANK_INSECURE_REDIRECTS", "on");

        assertThat(run(data, allowed, "app", "create", "--name", "x", "--redirect-uri", "http://app:3000/back"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "customer list", "version"})
    void commandThatNeedsNoStoreMakesNone(String command) {
        assertThat(run(data, command.split(" "))).isZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void newStoreIsToldOfWithTheNearOneThatMayBeMeant() {
        assertThat(run(temp.resolve("data"), "app", "create", "--name", "One")).isZero();
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("sandbank: note: a new store is made in " + temp.resolve("data"));

        assertThat(run(temp.resolve("dta"), "app", "list")).isEqualTo(3);
        assertThat(err.toString()).contains("there is no store in", "; did you mean " + temp.resolve("data") + "?");

        assertThat(run(temp.resolve("dta"), "app", "create", "--name", "Two")).isZero();
        assertThat(err.toString()).contains("a new store is made in", "; did you mean " + temp.resolve("data") + "?");

        assertThat(run(temp.resolve("data"), "app", "list")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void serverIsToldOfTheNearStoreThatMayBeMeant() {
        assertThat(run(temp.resolve("data"), "app", "create", "--name", "One")).isZero();

        assertThat(notesOfServer(temp.resolve("dta")))
                .containsExactly("a new store is made in " + temp.resolve("dta") + "; did you mean "
                        + temp.resolve("data") + "?");
        assertThat(notesOfServer(temp.resolve("dta"))).isEmpty();
        assertThat(notesOfServer(temp.resolve("first"))).isEmpty();
    }

    @Test
    void serverThatUsesOtherDataIsToldOf() {
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(temp.resolve("served")))) {
            Map<String, String> port = Map.of("SANDBANK_PORT", Integer.toString(sandbank.port()));

            assertThat(run(data, port, "app", "create", "--name", "One", "--json"))
                    .isZero();
            assertThat(err.toString())
                    .contains("\"note\" : \"a new store is made in " + data + "\"")
                    .contains("the server at " + sandbank.baseUrl() + " uses other data than " + data);
            assertThat(run(temp.resolve("nowhere"), port, "app", "list")).isEqualTo(3);
            assertThat(err.toString()).contains("; the server at " + sandbank.baseUrl() + " uses other data");
            assertThat(run(temp.resolve("served"), port, "app", "list")).isZero();
            assertThat(err.toString()).isEmpty();
        }
    }

    @Test
    void otherProgramAtTheUsualPortIsNoServerOfOurs() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> port = Map.of("SANDBANK_PORT", Integer.toString(other.getLocalPort()));
            assertThat(run(data, port, "app", "create", "--name", "One")).isZero();
            assertThat(err.toString()).doesNotContain("server");
        }
    }

    @Test
    void case116BackupIsRestoredElsewhereWithItsKeys() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        String backup = backUp("first");

        assertThat(run(elsewhere, "db", "restore", backup)).isZero();

        assertThat(run(elsewhere, "app", "show", "first")).isZero();
        assertThat(elsewhere.resolve(InstallationKey.NAME)).hasSameBinaryContentAs(data.resolve(InstallationKey.NAME));
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
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file");
        assertThat(temp).isEmptyDirectory();

        Path text = Files.writeString(temp.resolve("text.db"), "a shopping list\n".repeat(1000));
        assertThat(run(data, "db", "restore", text.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("it is damaged or no backup");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("server.lock");
        }
    }

    private static List<String> notesOfServer(Path directory) {
        Map<String, String> environment =
                Map.of("SANDBANK_DATA", directory.toString(), "SANDBANK_PORT", "0", "SANDBANK_MANAGEMENT_PORT", "off");
        try (Running server = new LocalInstallation(environment).start(Map.of())) {
            return server.notes();
        }
    }

    /** A backup of a store that holds one application. */
    private String backUp(String client) {
        String file = temp.resolve("backup.db").toString();
        assertThat(run(data, "app", "create", "--name", "App", "--id", client)).isZero();
        assertThat(run(data, "db", "backup", file)).isZero();
        return file;
    }

    /** On a port that nobody listens on, so that no server of this machine is found. */
    private int run(Path directory, String... arguments) {
        return run(directory, Map.of("SANDBANK_PORT", "1"), arguments);
    }

    private int run(Path directory, Map<String, String> more, String... arguments) {
        err.getBuffer().setLength(0);
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SANDBANK_DATA", directory.toString());
        return new AdminCli(
                        new LocalInstallation(environment),
                        Reader.nullReader(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err))
                .run(arguments);
    }
}
