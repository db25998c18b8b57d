package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SANDBANK_"));
        return builder.start();
    }
}
