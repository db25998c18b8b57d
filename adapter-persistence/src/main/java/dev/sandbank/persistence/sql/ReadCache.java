package dev.sandbank.persistence.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Rows remembered outside units of work, a bounded number of them. A row that was read before a change is never
 * remembered after it: whoever reads takes a {@link #ticket} first, and every change makes the tickets of before void.
 */
public final class ReadCache<K, V> {

    private final Cache<K, V> rows;
    private final AtomicLong changes = new AtomicLong();

    /** @param maxWeight the most that is remembered, as the weigher counts it */
    public ReadCache(long maxWeight, Weigher<K, V> weigher) {
        this.rows = Caffeine.newBuilder()
                .maximumWeight(maxWeight)
                .weigher(weigher)
                .executor(Runnable::run)
                .build();
    }

    public @Nullable V find(K key) {
        return rows.getIfPresent(key);
    }

    /** To be taken before reading what will be remembered. */
    public long ticket() {
        return changes.get();
    }

    /** Remembers what was read since the ticket was taken, unless something has changed since. */
    public void remember(long ticket, K key, V value) {
        // Inside the entry's lock: a change that comes between this check and the store waits to forget what we store.
        rows.asMap().compute(key, (same, before) -> changes.get() == ticket ? value : before);
    }

    public void forget(K key) {
        changes.incrementAndGet();
        rows.invalidate(key);
    }

    public void forgetAll() {
        changes.incrementAndGet();
        rows.invalidateAll();
    }
}
