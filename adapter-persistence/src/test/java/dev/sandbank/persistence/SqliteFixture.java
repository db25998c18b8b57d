package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores in a temporary data directory, which is deleted when they are closed. */
final class SqliteFixture implements AutoCloseable {

    private static final String DATA = "data";

    private @Nullable Path directory;
    private @Nullable SqliteStores stores;

    /** New, empty stores for the contracts, which run each unit twice. */
    Stores openEmpty() {
        open(newDirectory());
        return RepeatedUnits.over(stores());
    }

    /** Opens the stores of a directory. */
    SqliteStores open(Path dataDirectory) {
        stores = SqliteStores.open(dataDirectory);
        return stores;
    }

    /** The stores of {@link #openEmpty} once more, as another process would open them. */
    SqliteStores reopen() {
        stores().close();
        return open(Objects.requireNonNull(directory).resolve(DATA));
    }

    /** A directory that does not exist yet; it is deleted when this fixture is closed. */
    Path newDirectory() {
        try {
            directory = Files.createTempDirectory("sandbank-stores");
            return directory.resolve(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SqliteStores stores() {
        return Objects.requireNonNull(stores);
    }

    @Override
    public void close() {
        if (stores != null) {
            stores.close();
        }
        if (directory != null) {
            removeAll(directory);
        }
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
