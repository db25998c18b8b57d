package dev.sandbank.application.secret;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of limited size that removes the entry that was not looked up for the longest time. */
final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private final int bound;

    RecentlyUsed(int bound) {
        super(16, 0.75f, true);
        this.bound = bound;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > bound;
    }
}
