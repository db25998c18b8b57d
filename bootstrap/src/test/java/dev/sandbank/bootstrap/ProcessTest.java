package dev.sandbank.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output and the exit code of the real process. */
class ProcessTest {

    private final Path folder;

    ProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void serverToldToStopDrainsAndExitsWithZero() throws IOException, InterruptedException {
        Process server = start("serve", "--port", "0", "--management-port", "off", "--data", folder.toString());
        try {
            List<String> banner = new ArrayList<>();
            BufferedReader out = server.inputReader();
            String line = out.readLine();
            while (line != null && !line.startsWith("Ready")) {
                banner.add(line);
                line = out.readLine();
            }
            assertThat(line).matches("Ready after \\d+\\.\\d\\d s\\. Ctrl-C stops\\.");
            assertThat(banner).anyMatch(printed -> printed.startsWith("  Portal    http://127.0.0.1:"));
            assertThat(banner).anyMatch(printed -> printed.startsWith("  curl -u shop:"));

            server.destroy();

            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isZero();
        } finally {
            server.destroyForcibly();
        }
        assertThat(Files.exists(folder.resolve("sandbank.db-wal"))).isFalse();
    }

    @Test
    void case115SecondServerOnTheSameDataIsRefusedAndALeftLockIsNot() throws IOException, InterruptedException {
        String[] serve = {"serve", "--port", "0", "--management-port", "off", "--data", folder.toString()};
        Process first = start(serve);
        try {
            awaitReady(first);
            Process second = start(serve);
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(3);
            assertThat(second.errorReader().lines())
                    .singleElement()
                    .asString()
                    .contains("process " + first.pid() + " at http://127.0.0.1:");

            first.destroyForcibly().waitFor();
            Process third = start(serve);
            try {
                awaitReady(third);
            } finally {
                third.destroyForcibly();
            }
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void readyFileNamesTheProcessAndItsPortsAndGoesWithIt() throws IOException, InterruptedException {
        Path file = folder.resolve("ready.json");
        Path data = folder.resolve("data");
        String serve = "serve --json --port 0 --management-port 0";
        Process server = start((serve + " --data " + data + " --ready-file " + file).split(" "));
        try {
            String printed = server.inputReader()
                    .lines()
                    .takeWhile(line -> !line.equals("}"))
                    .collect(joining("\n"));
            assertThat(Files.readString(file)).isEqualToNormalizingNewlines(printed + "\n}\n");
            JsonNode ready = new ObjectMapper().readTree(file.toFile());
            assertThat(ready.get("pid").asLong()).isEqualTo(server.pid());
            assertThat(ready.get("data").asText()).isEqualTo(data.toString());
            assertThat(ready.get("address").asText()).isEqualTo("http://127.0.0.1:" + ready.get("port"));
            assertThat(Browserless.get(ready.get("address").asText() + "/readyz")
                            .body())
                    .isEqualTo("ok");
            assertThat(Browserless.get(ready.get("managementAddress").asText() + "/metrics")
                            .body())
                    .contains("sandbank_");

            server.destroy();

            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isZero();
            assertThat(file).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void case128OutputToAFullDeviceIsAFailureAndNothingIsDone() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        String data = folder.resolve("data").toString();

        Process create = builder("app", "create", "--name", "Shop", "--id", "shop", "--data", data)
                .redirectOutput(full)
                .start();
        assertThat(create.errorReader().lines())
                .contains("sandbank: the output cannot be written; nothing was changed");
        assertThat(create.waitFor()).isEqualTo(3);
        assertThat(start("app", "show", "shop", "--data", data).waitFor()).isEqualTo(1);

        assertThat(builder("--help").redirectOutput(full).start().waitFor()).isEqualTo(3);
        Process server = builder("serve", "--port", "0", "--management-port", "off", "--data", data)
                .redirectOutput(full)
                .start();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(3);
    }

    @Test
    void helpAndVersionTouchNoFile() throws IOException, InterruptedException {
        for (String command : List.of("--help", "version")) {
            Process process = start(command);
            assertThat(process.inputReader().lines()).isNotEmpty();
            assertThat(process.waitFor()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void failuresAreOneLineAndAnExitCode() throws IOException, InterruptedException {
        Process wrong = start("serve", "--prot", "1");
        Process unavailable = start("app", "list", "--data", "/dev/null");

        assertThat(wrong.errorReader().lines()).first().asString().contains("--port");
        assertThat(wrong.waitFor()).isEqualTo(2);
        assertThat(unavailable.errorReader().lines()).hasSize(1).allMatch(line -> line.startsWith("sandbank: "));
        assertThat(unavailable.waitFor()).isEqualTo(3);
    }

    private static void awaitReady(Process server) throws IOException {
        BufferedReader out = server.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("Ready")) {
            line = out.readLine();
        }
        assertThat(line).as("the server is ready").isNotNull();
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SANDBANK_"));
        return builder;
    }
}
