package dev.sandbank.application.support;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Units of work that a test can break: while broken, all work runs and is then undone, as happens when the disk is
 * full.
 */
public final class BreakableTransactions implements Transactions, StoreHealth {

    private final Transactions whole;
    private volatile boolean broken;

    public BreakableTransactions(Transactions whole) {
        this.whole = whole;
    }

    public void breakDown() {
        broken = true;
    }

    public void repair() {
        broken = false;
    }

    @Override
    public Optional<String> trouble() {
        return broken ? Optional.of("the store is full") : Optional.empty();
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        return whole.submit(() -> {
            T result = work.get();
            if (broken) {
                throw new StoreUnavailable("the store is full", new IOException("no space left on device"));
            }
            return result;
        });
    }
}
