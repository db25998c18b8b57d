package dev.sandbank.persistence.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work on its way through the {@link WriteQueue}: first run, possibly twice, then, once durable, answered.
 */
final class Unit<T> {

    private final Supplier<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private final boolean awaited;
    private @Nullable T result;
    private @Nullable Throwable failure;

    /** @param awaited whether a thread sleeps until the answer, and nothing else hangs on it */
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

    /** Does the work; says what it threw, if anything. */
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

    /** Lets the unit fail, whatever its work came to. */
    void fail(Throwable cause) {
        failure = cause;
    }

    /** What the unit failed with; null if it did not. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Answers who submitted it; only the first answer counts. */
    @SuppressWarnings("NullAway") // the work of a unit with a result gave one
    void complete() {
        if (failure == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(failure);
        }
    }
}
