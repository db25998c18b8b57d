package dev.sandbank.persistence.unit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One unit of work in the {@link WriteQueue}. It is run, possibly twice, and answered once its changes are durable. */
final class Unit<T> {

    /** How often a unit lets units of other subjects go first. */
    private static final int MOST_WAITS = 4;

    private final Supplier<T> work;
    private final String subject;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private final boolean awaited;
    private final boolean synced;
    private int waits;
    private @Nullable T result;
    private @Nullable Throwable failure;

    private Unit(String subject, Supplier<T> work, boolean awaited, boolean synced) {
        this.subject = subject;
        this.work = work;
        this.awaited = awaited;
        this.synced = synced;
    }

    /** A unit after whose answer other code runs. */
    static <T> Unit<T> submitted(String subject, Supplier<T> work) {
        return new Unit<>(subject, work, false, true);
    }

    /** A unit for whose answer a thread sleeps. */
    static <T> Unit<T> awaited(String subject, Supplier<T> work) {
        return new Unit<>(subject, work, true, true);
    }

    /** A unit for whose answer a thread sleeps, and which a later one makes durable. */
    static <T> Unit<T> step(String subject, Supplier<T> work) {
        return new Unit<>(subject, work, true, false);
    }

    /** What it is about, or {@link WritingConnection#NO_SUBJECT}. */
    String subject() {
        return subject;
    }

    /** To be called when it lets others go first. */
    void waits() {
        waits++;
    }

    /** Whether it has let others go first often enough. */
    boolean isOverdue() {
        return waits >= MOST_WAITS;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /** Whether a thread sleeps until the answer, and no other code runs after it. */
    boolean awaited() {
        return awaited;
    }

    /** Whether its changes must be on the disk before it is answered. */
    boolean synced() {
        return synced;
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
