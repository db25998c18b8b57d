package dev.sandbank.bootstrap;

import dev.sandbank.bootstrap.certificate.LostRevocations;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Restored;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Restores a backup while no server uses the data directory. */
final class LocalRestore {

    private LocalRestore() {}

    /**
     * Restores the backup.
     *
     * @throws Failure if a server uses the directory, or if it holds a store and {@code replace} is false
     */
    static Restored of(Path data, Path backup, boolean replace) {
        if (!Files.isRegularFile(backup)) {
            throw Failure.usage("there is no file " + backup);
        }
        SqliteStores.prepare(data);
        ServerLock lock =
                ServerLock.take(data, ServerOwner.thisProcess(Clock.systemUTC().instant()));
        try {
            return restore(data, backup, replace);
        } finally {
            lock.close();
        }
    }

    private static Restored restore(Path data, Path backup, boolean replace) {
        boolean holdsOne = SqliteStores.exist(data);
        if (holdsOne && !replace) {
            throw Failure.refused(data + " holds a store already; nothing was changed (--replace replaces it)");
        }
        LostRevocations lost = LostRevocations.before(data);
        SqliteStores.restore(backup, data, KeyFiles.NAMES);
        return new Restored(data, holdsOne, lost.warnings());
    }
}
