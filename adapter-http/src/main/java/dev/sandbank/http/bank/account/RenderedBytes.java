package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.http.operation.Json;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Remembers the JSON of a view by the key of the view, so that a repeated read need not write it again. Its size is
 * limited: when it is full, it forgets everything. It is thread-safe.
 */
final class RenderedBytes {

    private static final int MAX = 512;

    private final ConcurrentMap<BankView.Key, byte[]> known = new ConcurrentHashMap<>();

    /** The JSON of the view with this key; the shape is made only if the JSON is not remembered. */
    byte[] of(BankView.Key key, Supplier<Object> shape) {
        byte[] found = known.get(key);
        if (found != null) {
            return found;
        }
        byte[] made = Json.bytes(shape.get());
        if (known.size() >= MAX) {
            known.clear();
        }
        known.put(key, made);
        return made;
    }
}
