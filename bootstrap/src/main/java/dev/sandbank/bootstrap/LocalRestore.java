package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Restored;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Restores a backup while no server uses the data directory. */
final class LocalRestore {

    private LocalRestore() {}

    /**
     * Restores it.
     *
     * @throws Failure if a server uses the directory, or it holds a store that is not to be replaced
     */
    static Restored of(Path data, Path backup, boolean replace) {
        SqliteStores.prepare(data);
        try (ServerLock lock =
                ServerLock.take(data, ServerOwner.thisProcess(Clock.systemUTC().instant()))) {
            boolean holdsOne = SqliteStores.exist(data);
            if (holdsOne && !replace) {
                throw Failure.refused(data + " holds a store already; nothing was changed (--replace replaces it)");
            }
            SqliteStores.restore(backup, data, KeyFile.NAMES);
            return new Restored(data, holdsOne);
        } catch (IOException e) {
            throw Failure.unavailable("the lock on " + data + " could not be freed: " + e.getMessage());
        }
    }
}
