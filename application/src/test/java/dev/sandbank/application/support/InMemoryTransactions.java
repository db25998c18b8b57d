package dev.sandbank.application.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Units of work over {@link InMemoryTable}s: they run one after another under a lock, and a unit that throws is undone
 * step by step.
 */
public final class InMemoryTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undoNewestFirst = new ArrayDeque<>();

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a unit of work must not start another");
        }
        try {
            return CompletableFuture.completedFuture(unit(work));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Whether a unit is going on in this thread. */
    public boolean isInUnit() {
        return lock.isHeldByCurrentThread();
    }

    /** Runs the work in the unit that is going on in this thread, or else in one of its own. */
    public <T> T within(Supplier<T> work) {
        return lock.isHeldByCurrentThread() ? work.get() : unit(work);
    }

    /** Registers an action that undoes the latest change of the current unit. */
    void onRollback(Runnable undo) {
        undoNewestFirst.push(undo);
    }

    private <T> T unit(Supplier<T> work) {
        lock.lock();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                undoNewestFirst.forEach(Runnable::run);
            }
            undoNewestFirst.clear();
            lock.unlock();
        }
    }
}
