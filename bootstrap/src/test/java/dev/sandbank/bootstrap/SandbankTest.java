package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.cli.AdminCli;
import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandbankTest {

    private static final String SECRET = "0123456789abcdef";

    private final Path data;

    SandbankTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void startedServerIsReadyAndMeasured() throws IOException, InterruptedException {
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            assertThat(Browserless.get(sandbank.baseUrl() + "/readyz").statusCode())
                    .isEqualTo(200);
            assertThat(Browserless.get(sandbank.baseUrl() + "/livez").statusCode())
                    .isEqualTo(200);
            assertThat(Browserless.get("http://127.0.0.1:" + sandbank.managementPort() + "/metrics")
                            .body())
                    .contains("sandbank_applications 0.0");
        }
    }

    @Test
    void firstStartMakesItsDirectory() throws IOException, InterruptedException {
        Path fresh = data.resolve("not").resolve("there");
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(fresh))) {
            assertThat(Browserless.get(sandbank.baseUrl() + "/readyz").statusCode())
                    .isEqualTo(200);
        }
        assertThat(fresh.resolve(InstallationKey.NAME)).exists();
    }

    @Test
    void commandLineWorksBesideTheServerAndBeforeAndAfterIt() throws IOException, InterruptedException {
        assertThat(run("app", "create", "--name", "Early", "--id", "early", "--secret", SECRET))
                .isZero();
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            assertThat(run("app", "create", "--name", "Late", "--id", "late", "--secret", SECRET))
                    .isZero();

            assertThat(Browserless.token(sandbank.baseUrl(), "early", SECRET).statusCode())
                    .isEqualTo(200);
            assertThat(Browserless.token(sandbank.baseUrl(), "late", SECRET).statusCode())
                    .isEqualTo(200);
            assertThat(run("db", "check")).isZero();
            assertThat(run("db", "backup", data.resolve("copy.db").toString())).isZero();
        }
        assertThat(run("app", "delete", "late", "--yes")).isZero();
        assertThat(run("app", "show", "late")).isEqualTo(1);
        assertThat(run("token", "revoke", "--app", "early")).isZero();
    }

    @Test
    void commandLineKnowsTheRunningServersAddress() {
        LocalInstallation installation = new LocalInstallation(Map.of("SANDBANK_DATA", data.toString()));
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            assertThat(installation.baseUrl(Map.of())).isEqualTo(sandbank.baseUrl());
        }
        assertThat(installation.baseUrl(Map.of())).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void stoppedServerLeavesEverythingForTheNext() throws IOException, InterruptedException {
        run("app", "create", "--name", "Demo", "--id", "demo", "--secret", SECRET);
        for (int i = 0; i < 2; i++) {
            try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
                assertThat(Browserless.token(sandbank.baseUrl(), "demo", SECRET).statusCode())
                        .isEqualTo(200);
            }
        }

        assertThat(Files.readAllLines(data.resolve("logs").resolve("access.log")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"clientId\":\"demo\"", "\"status\":200")
                        .doesNotContain(SECRET, "sbk_at_"));
    }

    @Test
    void portInUseIsReportedInOneSentenceAndFreesEverything(@TempDir Path other) {
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            Settings samePort = settings(other, "port", Integer.toString(sandbank.port()));
            Settings sameManagement = settings(other, "management-port", Integer.toString(sandbank.managementPort()));

            assertUnavailable(samePort, "port " + sandbank.port() + " is in use; choose another with --port");
            assertUnavailable(sameManagement, "is in use; choose another with --management-port");
        }
        Sandbank.start(Settings.forTests(other)).close();
    }

    @Test
    void twoPortsInUseAreToldInOneMessage(@TempDir Path other) {
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            Map<String, String> samePorts = Map.of(
                    "data",
                    other.toString(),
                    "port",
                    Integer.toString(sandbank.port()),
                    "management-port",
                    Integer.toString(sandbank.managementPort()));

            assertUnavailable(
                    Settings.of(SettingValues.read(samePorts, Map.of())),
                    "port " + sandbank.port() + " is in use; choose another with --port; port "
                            + sandbank.managementPort() + " is in use; choose another with --management-port");
        }
    }

    @Test
    void onePortForBothIsWrongUsage() {
        Settings settings = Settings.of(SettingValues.read(
                Map.of("data", data.toString(), "port", "18080", "management-port", "18080"), Map.of()));

        assertThatThrownBy(() -> Sandbank.start(settings))
                .hasMessage("--port and --management-port are both 18080; they must differ");
    }

    @Test
    void addressWithColonsIsListenedOnAndToldInBrackets() throws IOException, InterruptedException {
        byte[] loopback = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        assumeThat(NetworkInterface.getByInetAddress(InetAddress.getByAddress(loopback)))
                .as("this machine has ::1")
                .isNotNull();
        try (Sandbank sandbank = Sandbank.start(settings(data, "host", "::1"))) {
            assertThat(sandbank.baseUrl()).isEqualTo("http://[::1]:" + sandbank.port());
            assertThat(Browserless.get(sandbank.baseUrl() + "/openapi/accounts/sg.json")
                            .body())
                    .contains("http://[::1]:" + sandbank.port() + "/gcb/api");
        }
    }

    @Test
    void addressOfAnotherMachineIsReportedInOneSentence() {
        assertUnavailable(settings(data, "host", "192.0.2.1"), "no address 192.0.2.1");
        assertUnavailable(settings(data, "host", "no such host"), "no address no such host");
    }

    @Test
    void damagedDatabaseIsReportedInOneSentence() throws IOException {
        Files.writeString(data.resolve("sandbank.db"), "this is no database, and long enough to look like one");

        assertThatThrownBy(() -> Sandbank.start(Settings.forTests(data)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("damaged");
        assertThat(run("app", "list")).isEqualTo(3);
    }

    @Test
    void fileInPlaceOfTheDataDirectoryIsReportedInOneSentence() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> Sandbank.start(Settings.forTests(file))).isInstanceOf(StoreUnavailable.class);
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of("SANDBANK_DATA", data.toString());
        PrintWriter out = new PrintWriter(new StringWriter());
        return new AdminCli(new LocalInstallation(environment), Reader.nullReader(), out, out).run(arguments);
    }

    private static Settings settings(Path data, String key, String value) {
        Map<String, String> environment = Map.of("SANDBANK_PORT", "0", "SANDBANK_MANAGEMENT_PORT", "0");
        return Settings.of(SettingValues.read(Map.of("data", data.toString(), key, value), environment));
    }

    private static void assertUnavailable(Settings settings, String sentence) {
        assertThatThrownBy(() -> Sandbank.start(settings))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(3))
                .hasMessageContaining(sentence);
    }
}
