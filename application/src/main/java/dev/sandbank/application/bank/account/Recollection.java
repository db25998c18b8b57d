package dev.sandbank.application.bank.account;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A cache of values that can be made again at any time. It returns the same object for a key until it is full; then it
 * forgets all values. It is thread-safe.
 */
public final class Recollection<K, V> {

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();
    private final int max;

    /** Makes an empty cache of at most {@code max} values. */
    public Recollection(int max) {
        this.max = max;
    }

    /** The value of the key; it is made if the cache does not hold it. */
    public V of(K key, Function<K, V> making) {
        V found = known.get(key);
        if (found != null) {
            return found;
        }
        V made = making.apply(key);
        if (known.size() >= max) {
            known.clear();
        }
        V first = known.putIfAbsent(key, made);
        return first == null ? made : first;
    }
}
