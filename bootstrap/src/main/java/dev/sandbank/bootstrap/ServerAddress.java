package dev.sandbank.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The running server's address, left in the data directory so that other commands can tell it to the reader. Nothing
 * depends on it: where it cannot be written or read, they tell the address of the settings.
 */
final class ServerAddress implements AutoCloseable {

    private static final String FILE = "server.url";

    private final Path file;

    private ServerAddress(Path file) {
        this.file = file;
    }

    /** Leaves the address until closed. */
    static ServerAddress leave(Path data, String baseUrl) {
        Path file = data.resolve(FILE);
        try {
            Files.writeString(file, baseUrl + "\n");
        } catch (IOException e) {
            // A convenience less.
        }
        return new ServerAddress(file);
    }

    static Optional<String> left(Path data) {
        try {
            return Optional.of(Files.readString(data.resolve(FILE)).strip()).filter(url -> !url.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
