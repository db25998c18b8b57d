package dev.sandbank.persistence.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One unit of work in the {@link WriteQueue}. It is run, possibly twice, and answered once its changes are durable. */
final class Unit<T> {

    private final Supplier<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private final boolean awaited;
    private @Nullable T result;
    private @Nullable Throwable failure;

    /** @param awaited whether a thread sleeps until the answer, and no other code runs after it */
    Unit(Supplier<T> work, boolean awaited) {
        this.work = work;
        this.awaited = awaited;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    boolean awaited() {
        return awaited;
    }

    /** Does the work; returns what it threw, or null. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    @Nullable
    Throwable run() {
        result = null;
        failure = null;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        return failure;
    }

    /** Marks the unit as failed, even if its work succeeded. */
    void fail(Throwable cause) {
        failure = cause;
    }

    /** The failure of the unit; null if it did not fail. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Answers the caller who submitted it; only the first answer counts. */
    @SuppressWarnings("NullAway") // work without a failure has given its result
    void complete() {
        if (failure == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(failure);
        }
    }
}
