package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.secret.NodeKeys;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a server are.
 *
 * @param shared those that all servers of the installation share
 * @param own those of this server alone
 */
public record SystemKeys(InstallationKeys shared, NodeKeys own) {

    /** All of them are in files of the data directory. */
    public static SystemKeys inFiles(Path data) {
        KeyFiles files = new KeyFiles(data);
        return new SystemKeys(files, files);
    }

    /**
     * Servers with one database share them.
     *
     * @param key under which they are sealed in the database; null if each server has them in files
     * @throws dev.sandbank.application.support.StoreUnavailable if the database belongs to other keys
     */
    public static SystemKeys ofNode(Path data, KeyRecords records, @Nullable DatabaseKey key) {
        KeyFiles files = new KeyFiles(data);
        InstallationKeys shared =
                key == null ? new ComparedKeyFiles(files, records) : new SealedKeys(key, records, files);
        // They are made before any unit of work, because one that is rolled back would take them along.
        InstallationKey.of(shared);
        shared.findOrMake(SystemE2eKeys.NAME, SystemE2eKeys::fresh);
        return new SystemKeys(shared, files);
    }
}
