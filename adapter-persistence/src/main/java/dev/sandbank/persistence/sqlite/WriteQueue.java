package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Group commit: units of work wait in a queue, and one thread runs those that came together in one transaction, each
 * in a savepoint of its own, so that many units cost one sync to disk. They are answered after it.
 */
final class WriteQueue implements Transactions, AutoCloseable {

    /** Units that may wait; more are refused, so that an overload does not grow without end. */
    static final int CAPACITY = 10_000;

    /** Most units in one transaction: past it, waiting longer gains nothing. */
    static final int MAX_TOGETHER = 200;

    private static final long IDLE_MILLIS = 400;
    private static final Unit<Boolean> LAST = new Unit<>(() -> true, true);

    private final BlockingQueue<Unit<?>> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final Writer writer;
    private final ExecutorService answers;
    private final Thread thread;
    private volatile boolean closed;

    WriteQueue(Writer writer) {
        this.writer = writer;
        this.answers = Executors.newFixedThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors()), WriteQueue::answerThread);
        this.thread = new Thread(this::work, "sandbank-writer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        return enqueue(new Unit<>(work, false));
    }

    @Override
    public <T> T run(Supplier<T> work) {
        try {
            return enqueue(new Unit<>(work, true)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Whether the calling code is part of a unit. */
    boolean inUnit() {
        return Thread.currentThread() == thread;
    }

    /** Commits what waits, then ends. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            waiting.put(LAST);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failLatecomers();
        answers.shutdown();
    }

    /** Answers those that came into the queue after its last unit. */
    private void failLatecomers() {
        for (Unit<?> unit = waiting.poll(); unit != null; unit = waiting.poll()) {
            unit.fail(new StoreUnavailable("the store is closed"));
            unit.answer(Runnable::run);
        }
    }

    private <T> CompletableFuture<T> enqueue(Unit<T> unit) {
        if (inUnit()) {
            throw new IllegalStateException("a unit of work must not start another");
        }
        if (closed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("the store is closed"));
        }
        if (!waiting.offer(unit)) {
            return CompletableFuture.failedFuture(new StoreUnavailable("too many changes wait to be stored"));
        }
        if (closed && !thread.isAlive()) {
            failLatecomers();
        }
        return unit.answer();
    }

    private void work() {
        List<Unit<?>> together = new ArrayList<>(MAX_TOGETHER);
        boolean more = true;
        while (more) {
            together.clear();
            takeInto(together);
            more = !together.remove(LAST);
            writer.noticeOthers();
            if (!together.isEmpty()) {
                writer.commit(together);
                together.forEach(unit -> unit.answer(answers));
            }
        }
    }

    private void takeInto(List<Unit<?>> together) {
        try {
            Unit<?> first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                together.add(first);
                waiting.drainTo(together, MAX_TOGETHER - 1);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread; were it done, the units that wait must still be answered.
            Thread.interrupted();
        }
    }

    private static final AtomicInteger ANSWER_THREADS = new AtomicInteger();

    private static Thread answerThread(Runnable task) {
        Thread thread = new Thread(task, "sandbank-answers-" + ANSWER_THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
