package dev.sandbank.persistence.contract;

import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file in a temporary data directory. */
final class SqliteFile implements TestDatabase {

    private final Path directory;

    SqliteFile() {
        try {
            directory = Files.createTempDirectory("sandbank-stores");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DurableStores open() {
        return SqliteStores.open(data());
    }

    @Override
    public DurableStores openForCommand() {
        return SqliteStores.openForCommand(data());
    }

    @Override
    public void close() {
        removeAll(directory);
    }

    private Path data() {
        return directory.resolve("data");
    }

    private static void removeAll(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
