package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what a backup holds into a data directory, in place of what is there. Nobody may have that open. */
public final class Restore {

    private final DataDirectory directory;
    private final Path backup;
    private final Set<String> keyFiles;

    /** @param keyFiles the names of the files beside the database that the backup may hold */
    public Restore(DataDirectory directory, Path backup, Set<String> keyFiles) {
        this.directory = directory;
        this.backup = backup;
        this.keyFiles = keyFiles;
    }

    /**
     * Copies the backup beside the database, checks the copy, and only then replaces anything.
     *
     * @throws StoreUnavailable with a sentence for people, if the backup is missing, damaged, of a newer version or
     *     none at all
     */
    public void run() {
        if (!Files.isRegularFile(backup)) {
            throw new StoreUnavailable("there is no file " + backup);
        }
        directory.prepareFolder();
        try {
            Path part = DataDirectory.createPart(directory.database());
            try {
                copyTo(part);
                Map<String, byte[]> keys = check(part);
                DataDirectory.sync(part);
                replace(part, keys);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(backup + " could not be restored: " + DataDirectory.reason(e), e);
        }
    }

    private void copyTo(Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            Files.copy(backup, out);
        }
    }

    /** Makes the copy the database it was made of, and answers the keys that came with it. */
    private Map<String, byte[]> check(Path part) {
        try (Connection connection = new Connections(part).withoutJournal()) {
            Map<String, byte[]> keys = KeysInBackup.takeOut(connection, keyFiles);
            Migrations.apply(connection);
            List<String> problems = Inspection.of(connection, backup);
            if (!problems.isEmpty()) {
                throw new StoreUnavailable("it is damaged: " + problems.get(0));
            }
            return keys;
        } catch (StoreUnavailable e) {
            throw new StoreUnavailable(backup + " cannot be restored: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new StoreUnavailable(
                    backup + " cannot be restored: "
                            + (SqlFailures.meansDamage(e) ? "it is damaged or no backup" : SqlFailures.sentence(e)),
                    e);
        }
    }

    /**
     * First what is there goes, then keys and database come, the database last: if this is interrupted, there is no
     * store or all of it, but never one with the keys of another.
     */
    private void replace(Path part, Map<String, byte[]> keys) throws IOException {
        Path database = directory.database();
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + suffix));
        }
        DataDirectory.syncFolderOf(database);
        KeysInBackup.putInto(directory.path(), keys, keyFiles);
        DataDirectory.syncFolderOf(database);
        Files.move(part, database, StandardCopyOption.ATOMIC_MOVE);
        DataDirectory.syncFolderOf(database);
    }
}
