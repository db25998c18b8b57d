package dev.sandbank.application.bank.account;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A memory for things that can be made again at any time. It answers the same object for a key until it has too many
 * and forgets them all. Safe for use by many threads.
 */
public final class Recollection<K, V> {

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();
    private final int max;

    /** An empty one, for at most so many things. */
    public Recollection(int max) {
        this.max = max;
    }

    /** What is remembered under the key, made if nothing is. */
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
