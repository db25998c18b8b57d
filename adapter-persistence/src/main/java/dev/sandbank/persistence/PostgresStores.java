package dev.sandbank.persistence;

import dev.sandbank.application.node.Node;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.postgres.PostgresEngine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stores in a database of a PostgreSQL server. Several processes may have the same database open: the others see its
 * changes at once inside units of work, and within a second outside of them.
 */
public final class PostgresStores extends DurableStores {

    private final PostgresEngine engine;

    private PostgresStores(PostgresEngine engine, ReadCaches caches, JournalCache journals) {
        super(engine, caches, journals);
        this.engine = engine;
    }

    /** The servers of the database, the oldest first, also those that ended without a word in the last hour. */
    public List<Node> nodes() {
        return engine.nodes();
    }

    /**
     * The URL itself, if a database can have it.
     *
     * @throws IllegalArgumentException with the end of a sentence for people, if it cannot be read or holds a password
     */
    public static String requireAddress(String url) {
        return PostgresEngine.requireAddress(url);
    }

    /**
     * Opens the stores and brings the schema up to date.
     *
     * @param url {@code postgresql://user@host:port/name}, with parameters such as {@code sslmode}
     * @param password null if the server asks for none
     * @throws IllegalArgumentException with a sentence for people, if the URL cannot be read
     * @throws StoreUnavailable with a sentence for people, if the database cannot be used or was written by a newer
     *     version
     */
    public static PostgresStores open(String url, @Nullable String password) {
        ReadCaches caches = ReadCaches.limited();
        JournalCache journals = JournalCache.limited();
        PostgresEngine engine = PostgresEngine.open(url, password, forgetting(caches, journals));
        PostgresStores stores = new PostgresStores(engine, caches, journals);
        stores.warmUp();
        return stores;
    }

    /** Does the same for a process that ends after a few readings and changes, without a pool and without caches. */
    public static PostgresStores openForCommand(String url, @Nullable String password) {
        ReadCaches caches = ReadCaches.none();
        JournalCache journals = JournalCache.none();
        PostgresEngine engine = PostgresEngine.openForCommand(url, password, forgetting(caches, journals));
        return new PostgresStores(engine, caches, journals);
    }

    @Override
    public boolean areForSeveralNodes() {
        return true;
    }
}
