package dev.sandbank.http.bank.account;

import dev.sandbank.http.operation.Json;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Remembers the JSON of objects that never change, by their identity, so that a read often repeated is written once.
 * Bounded: when full, it forgets everything. Safe for use by many threads.
 */
final class RenderedBytes {

    private static final int MAX = 512;

    private final ConcurrentMap<Identity, byte[]> known = new ConcurrentHashMap<>();

    /** The JSON of a value; the shape is asked only if it is not remembered. */
    byte[] of(Object value, Supplier<Object> shape) {
        Identity identity = new Identity(value);
        byte[] found = known.get(identity);
        if (found != null) {
            return found;
        }
        byte[] made = Json.bytes(shape.get());
        if (known.size() >= MAX) {
            known.clear();
        }
        known.put(identity, made);
        return made;
    }

    private record Identity(Object value) {

        @Override
        @SuppressWarnings("ReferenceEquality") // Identity is the point.
        public boolean equals(Object other) {
            return other instanceof Identity that && that.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }
}
