package dev.sandbank.persistence;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.sqlite.DataDirectory;
import dev.sandbank.persistence.sqlite.NativeLibrary;
import dev.sandbank.persistence.sqlite.Restore;
import dev.sandbank.persistence.sqlite.SqliteEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The stores over the SQLite file in a data directory. Several processes may have the same directory open: the others
 * see its changes at once inside units of work, and within a second outside of them.
 */
public final class SqliteStores extends DurableStores {

    private final SqliteEngine engine;

    private SqliteStores(SqliteEngine engine, ReadCaches caches, JournalCache journals) {
        super(engine, caches, journals);
        this.engine = engine;
    }

    /**
     * Opens the stores, creating directory and database if there are none and bringing the schema up to date.
     *
     * @throws StoreUnavailable with a sentence for people, if the directory cannot be written, the database is
     *     damaged or was written by a newer version
     */
    public static SqliteStores open(Path dataDirectory) {
        ReadCaches caches = ReadCaches.limited();
        JournalCache journals = JournalCache.limited();
        SqliteEngine engine = SqliteEngine.open(dataDirectory, forgetting(caches, journals));
        SqliteStores stores = new SqliteStores(engine, caches, journals);
        stores.warmUp();
        return stores;
    }

    /**
     * Does the same for a process that ends after a few readings and changes. It loads nothing ahead and has
     * no pool of connections and no caches, because making these would take longer than the command itself.
     */
    public static SqliteStores openForCommand(Path dataDirectory) {
        ReadCaches caches = ReadCaches.none();
        JournalCache journals = JournalCache.none();
        SqliteEngine engine = SqliteEngine.openForCommand(dataDirectory, forgetting(caches, journals));
        return new SqliteStores(engine, caches, journals);
    }

    /** Writes the native code of the database to a directory, so that later starts of the program need not unpack it. */
    public static void unpackNativeCode(Path directory) throws IOException {
        NativeLibrary.copyTo(directory);
    }

    /** Whether a data directory holds stores. */
    public static boolean exist(Path dataDirectory) {
        return new DataDirectory(dataDirectory).holdsStore();
    }

    /**
     * Makes sure that a data directory exists, for its owner alone.
     *
     * @throws StoreUnavailable with a sentence for people, if it cannot be made or written
     */
    public static void prepare(Path dataDirectory) {
        new DataDirectory(dataDirectory).prepareFolder();
    }

    /**
     * Replaces the content of a data directory by that of a backup. No process may have the directory open.
     *
     * @param keyFiles the names of files in the data directory that the backup may hold
     * @throws StoreUnavailable with a sentence for people, if the backup cannot be restored; then nothing was changed
     */
    public static void restore(Path backup, Path dataDirectory, Set<String> keyFiles) {
        new Restore(new DataDirectory(dataDirectory), backup, keyFiles).run();
    }

    /**
     * Copies the database to a file that does not exist yet, while it is in use.
     *
     * @param keyFiles the names of files in the data directory that belong in the backup
     * @throws StoreUnavailable if the file exists or cannot be written
     */
    public void backUp(Path target, Set<String> keyFiles) {
        engine.backUp(target, keyFiles);
    }

    @Override
    public boolean areForSeveralNodes() {
        return false;
    }
}
