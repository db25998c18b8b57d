package dev.sandbank.application.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of limited size that removes the entry that was not looked up for the longest time. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private final int bound;

    /** An empty map of at most so many entries. */
    public RecentlyUsed(int bound) {
        super(16, 0.75f, true);
        this.bound = bound;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > bound;
    }
}
