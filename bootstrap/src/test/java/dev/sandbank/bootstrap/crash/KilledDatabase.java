package dev.sandbank.bootstrap.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of the system's package, which can be killed; it waits for the disk at each commit. */
final class KilledDatabase implements AutoCloseable {

    private static final Path SCRIPT = Path.of("../examples/cluster/database");

    private final Path folder;
    private final String url;

    /** Makes one in a folder, which other users of the machine must be able to reach. */
    KilledDatabase(Path folder) {
        this.folder = folder;
        this.url = script("start");
    }

    String url() {
        return url;
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    /** Kills all at once: {@code kill -9} of the first process, which the others then notice. */
    void kill() {
        script("kill");
    }

    /** Ends without the work that makes the next start short, as after a kill. */
    void endAtOnce() {
        script("stop", "immediate");
    }

    void startAgain() {
        script("start");
    }

    @Override
    public void close() {
        script("stop", "immediate");
    }

    private String script(String action, String... more) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString(), action, folder.toString()));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
            return printed.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
