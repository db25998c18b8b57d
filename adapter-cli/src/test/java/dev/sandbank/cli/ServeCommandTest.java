package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final String READY = "{\"address\":\"http://127.0.0.1:8080\","
            + "\"apiBase\":\"http://127.0.0.1:8080/gcb/api\",\"certificateApiBase\":\"https://127.0.0.1:8444/gcb/api\",\"productionApiBase\":\"https://127.0.0.1:8445/gcb/api\",\"port\":8080,"
            + "\"managementAddress\":\"http://127.0.0.1:8081\",\"pid\":4711,\"data\":\"/srv/data\"}";

    private final Terminal terminal = new Terminal();
    private final Path file;

    ServeCommandTest(@TempDir Path folder) {
        this.file = folder.resolve("ready.json");
    }

    @Test
    void readyServerIsToldToScriptsAsJson() {
        assertThat(terminal.run("serve", "--json").json()).hasToString(READY);
    }

    @Test
    void noteAboutTheDataGoesToTheErrorStream() {
        terminal.installation.notes.add("a new store is made in dta; did you mean data?");

        Terminal.Result result = terminal.run("serve", "--json");
        assertThat(result.json()).hasToString(READY);
        assertThat(result.err()).contains("\"note\" : \"a new store is made in dta; did you mean data?\"");
    }

    @Test
    void readyFileIsThereWhileTheServerIs() throws IOException {
        Files.writeString(file, "left by a server that was killed");
        AtomicReference<JsonNode> found = new AtomicReference<>();
        terminal.installation.whileServing = () -> found.set(read());

        assertThat(terminal.run("serve", "--ready-file", file.toString()).exitCode())
                .isZero();
        assertThat(found.get()).hasToString(READY);

        terminal.installation.beforeStop.forEach(Runnable::run);
        assertThat(file).doesNotExist();
    }

    @Test
    void leftReadyFileIsGoneBeforeTheServerStarts() throws IOException {
        Files.writeString(file, "left by a server that was killed");
        terminal.installation.failure = Failure.unavailable("port 8080 is in use");

        assertThat(terminal.run("serve", "--ready-file", file.toString()).exitCode())
                .isEqualTo(3);
        assertThat(file).doesNotExist();
    }

    @Test
    void serverWhoseReadyFileHasNoFolderIsNotStarted() {
        Terminal.Result result = terminal.run("serve", "--ready-file", file + "/nowhere/ready.json");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("the ready file").contains("cannot be written");
        assertThat(terminal.installation.started).isZero();
    }

    @Test
    void serverThatCannotTellThatItIsReadyStops() throws IOException {
        Path folder = Files.createDirectory(file.resolveSibling("folder"));
        terminal.installation.whileStarting = () -> delete(folder);

        Terminal.Result result = terminal.run(
                "serve", "--ready-file", folder.resolve("ready.json").toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("the ready file").contains("cannot be written");
        assertThat(terminal.installation.stopped).isEqualTo(1);
    }

    private static void delete(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
