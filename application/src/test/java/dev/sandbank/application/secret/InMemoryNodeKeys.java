package dev.sandbank.application.secret;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keys in memory. */
public final class InMemoryNodeKeys implements NodeKeys {

    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public byte[] findOrMake(String name, Supplier<byte[]> fresh) {
        return keys.computeIfAbsent(name, any -> fresh.get());
    }

    @Override
    public void replace(String name, byte[] content) {
        keys.put(name, content);
    }

    @Override
    public String placeOf(String name) {
        return name;
    }
}
