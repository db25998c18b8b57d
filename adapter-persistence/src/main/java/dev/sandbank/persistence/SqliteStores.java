package dev.sandbank.persistence;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.bank.ledger.LedgerProof;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.sqlite.SqliteEngine;
import java.nio.file.Path;
import java.util.List;

/**
 * The stores over the SQLite file in a data directory. Several processes may have the same directory open: what one
 * writes, the others see at once in units of work, and within a second outside of them.
 */
public final class SqliteStores extends JdbiStores implements AutoCloseable {

    private final SqliteEngine engine;

    private SqliteStores(SqliteEngine engine, ReadCaches caches, JournalCache journals) {
        super(engine.database(), engine.transactions(), caches, journals);
        this.engine = engine;
    }

    /**
     * Opens the stores, creating directory and database if there are none and bringing the schema up to date.
     *
     * @throws StoreUnavailable with a sentence for people, if the directory cannot be written, the database is
     *     damaged or was written by a newer version
     */
    public static SqliteStores open(Path dataDirectory) {
        ReadCaches caches = new ReadCaches();
        JournalCache journals = new JournalCache();
        Runnable forget = () -> {
            caches.forgetAll();
            journals.forgetAll();
        };
        SqliteStores stores = new SqliteStores(SqliteEngine.open(dataDirectory, forget), caches, journals);
        stores.warmUp();
        return stores;
    }

    /**
     * Copies the database to a file that does not exist yet, while it is in use.
     *
     * @throws StoreUnavailable if the file exists or cannot be written
     */
    public void backUp(Path target) {
        engine.backUp(target);
    }

    /** What is wrong with the stored data, a sentence each; empty if nothing is. Reads all of it. */
    public List<String> check() {
        List<String> problems = engine.check();
        return problems.isEmpty() ? LedgerProof.problems(engine.database()) : problems;
    }

    /** Makes durable what waits, then lets go of the file. */
    @Override
    public void close() {
        engine.close();
    }

    /** Loads meanwhile what the first read needs, which is several times what opening takes. */
    private void warmUp() {
        Thread thread = new Thread(
                () -> {
                    try {
                        clients().list();
                    } catch (RuntimeException e) {
                        // Whoever reads next is told.
                    }
                },
                "sandbank-warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
