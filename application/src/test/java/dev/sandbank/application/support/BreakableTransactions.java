package dev.sandbank.application.support;

import java.io.IOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * Units of work that a test can break: while broken, all work runs and is then undone, as happens when the disk is
 * full. And units that were decided on what is out of date, as when another process wrote meanwhile.
 */
public final class BreakableTransactions implements Transactions, StoreHealth {

    private final Transactions whole;
    private final Deque<Runnable> meanwhile = new ConcurrentLinkedDeque<>();
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

    /** Changes something before the next unit, which therefore breaks a rule; several changes come before one unit each. */
    public void comeBefore(Runnable change) {
        meanwhile.add(change);
    }

    @Override
    public Optional<String> trouble() {
        return broken ? Optional.of("the store is full") : Optional.empty();
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        Runnable change = meanwhile.poll();
        if (change != null) {
            change.run();
            return CompletableFuture.failedFuture(
                    new BrokenRule("there is no such row", new IOException("on purpose")));
        }
        return whole.submit(() -> {
            T result = work.get();
            if (broken) {
                throw new StoreUnavailable("the store is full", new IOException("no space left on device"));
            }
            return result;
        });
    }
}
