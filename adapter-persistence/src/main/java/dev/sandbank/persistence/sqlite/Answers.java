package dev.sandbank.persistence.sqlite;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers the units of a commit on a few threads. What hangs on an answer may take its time, so these threads share
 * the units of a commit: a slow one holds up no other as long as one thread is free. Handing over costs more than
 * answering, so it is done once for each thread and commit.
 */
final class Answers implements AutoCloseable {

    private static final AtomicInteger THREADS = new AtomicInteger();

    private final int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final ExecutorService executor = Executors.newFixedThreadPool(threads, Answers::thread);

    /** Answers all of them; those that a thread sleeps for at once, since nothing else hangs on them. */
    void give(List<Unit<?>> units) {
        Unit<?>[] others = units.stream().filter(unit -> !unit.awaited()).toArray(Unit<?>[]::new);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < Math.min(threads, others.length); i++) {
            executor.execute(() -> answerFrom(others, next));
        }
        for (Unit<?> unit : units) {
            if (unit.awaited()) {
                unit.complete();
            }
        }
    }

    private static void answerFrom(Unit<?>[] units, AtomicInteger next) {
        for (int at = next.getAndIncrement(); at < units.length; at = next.getAndIncrement()) {
            units[at].complete();
        }
    }

    /** Lets the answers that were handed over be given, and takes no more. */
    @Override
    public void close() {
        executor.shutdown();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "sandbank-answers-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
