package dev.sandbank.application.support;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, and then kept. It is thread-safe. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    /** @param making must not ask for this value */
    public Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
