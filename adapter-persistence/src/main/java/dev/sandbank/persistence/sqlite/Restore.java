package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;
import static dev.sandbank.persistence.sqlite.SqliteMigrations.MIGRATIONS;

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

/** Replaces the content of a data directory by that of a backup. No process may have the directory open. */
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

    /** Turns the copy back into a database without keys, and returns the keys that were in it. */
    private Map<String, byte[]> check(Path part) {
        try (Connection connection = new Connections(part).withoutJournal()) {
            Map<String, byte[]> keys = KeysInBackup.takeOut(connection, keyFiles);
            MIGRATIONS.apply(connection);
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
                            + (FAILURES.meansDamage(e) ? "it is damaged or no backup" : FAILURES.sentence(e)),
                    e);
        }
    }

    /**
     * Deletes the present files, then writes the keys, and then the database. If this is interrupted, there is no store
     * or a complete one, but never a store with the keys of another.
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
