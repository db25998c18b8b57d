package dev.sandbank.persistence;

import dev.sandbank.application.StorePorts;
import dev.sandbank.application.bank.rewards.RewardStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores in a data directory of their own, which goes away with them. */
final class SqliteFixture implements AutoCloseable {

    private @Nullable Path directory;
    private @Nullable Stores stores;

    /** New, empty stores as the contracts take them. */
    StorePorts openEmpty() {
        open(newDirectory());
        return ports(stores());
    }

    /** New, empty stores of reward points. */
    RewardStores openRewards() {
        Stores opened = open(newDirectory());
        return new RewardStores(opened.transactions(), opened.rewardLinks(), opened.redemptions());
    }

    /** Opens the stores of a directory. */
    Stores open(Path dataDirectory) {
        stores = Stores.open(dataDirectory);
        return stores;
    }

    /** A directory that does not exist yet and goes away with this. */
    Path newDirectory() {
        try {
            directory = Files.createTempDirectory("sandbank-stores");
            return directory.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stores stores() {
        return Objects.requireNonNull(stores);
    }

    static StorePorts ports(Stores stores) {
        return new StorePorts(
                stores.transactions(),
                stores.clients(),
                stores.codes(),
                stores.grants(),
                stores.accessTokens(),
                stores.refreshTokens(),
                stores.sessions(),
                stores.locks(),
                stores.controlFlows(),
                stores.expiredTokens());
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
