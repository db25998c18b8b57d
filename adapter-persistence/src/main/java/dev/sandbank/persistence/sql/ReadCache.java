package dev.sandbank.persistence.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cache of rows for reads outside of units of work, of limited size. A row that was read before a change is never
 * cached after it: a reader takes a {@link #ticket} first, and every change makes earlier tickets invalid.
 */
public final class ReadCache<K, V> {

    private final @Nullable Cache<K, V> rows;
    private final AtomicLong changes = new AtomicLong();

    /** @param maxWeight the maximum total weight of the cached rows, as the weigher counts it */
    public ReadCache(long maxWeight, Weigher<K, V> weigher) {
        this.rows = Caffeine.newBuilder()
                .maximumWeight(maxWeight)
                .weigher(weigher)
                .executor(Runnable::run)
                .build();
    }

    private ReadCache() {
        this.rows = null;
    }

    /**
     * A cache that remembers nothing. Making a real one takes longer than a command of the command line takes to read
     * what it needs.
     */
    public static <K, V> ReadCache<K, V> none() {
        return new ReadCache<>();
    }

    public @Nullable V find(K key) {
        return rows == null ? null : rows.getIfPresent(key);
    }

    /** To be called before reading a row that will be cached. */
    public long ticket() {
        return changes.get();
    }

    /** Caches a row that was read after the ticket was taken, unless something has changed since. */
    public void remember(long ticket, K key, V value) {
        if (rows == null) {
            return;
        }
        // The check runs inside the lock of the entry: a change that comes between this check and the storing waits,
        // and then removes the stored row.
        rows.asMap().compute(key, (same, before) -> changes.get() == ticket ? value : before);
    }

    /** Changes a cached row as the stored one was changed, so that it need not be read again; null if none is cached. */
    public @Nullable V change(K key, UnaryOperator<V> change) {
        changes.incrementAndGet();
        return rows == null ? null : rows.asMap().computeIfPresent(key, (same, before) -> change.apply(before));
    }

    public void forget(K key) {
        changes.incrementAndGet();
        if (rows != null) {
            rows.invalidate(key);
        }
    }

    public void forgetAll() {
        changes.incrementAndGet();
        if (rows != null) {
            rows.invalidateAll();
        }
    }
}
