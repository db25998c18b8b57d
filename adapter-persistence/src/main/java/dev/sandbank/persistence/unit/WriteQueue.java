package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Group commit: units of work wait in a queue, and one thread runs all that wait together in one transaction, so that
 * many units need only one sync to disk. They are answered after the sync. If the thread ever ends, the waiting units
 * fail and another thread takes its place.
 */
final class WriteQueue implements Transactions, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriteQueue.class);
    private static final long IDLE_MILLIS = 400;
    private static final Unit<Boolean> LAST = Unit.awaited(WritingConnection.NO_SUBJECT, () -> true);

    private final Transactions anywhere = new QueuedUnits(this, WritingConnection.NO_SUBJECT);
    private final BlockingQueue<Unit<?>> waiting = new ArrayBlockingQueue<>(Units.CAPACITY);
    private final Writer writer;
    private final int most;
    private final Answers answers = new Answers();
    private volatile Thread thread;
    private volatile boolean closed;

    /** @param most how many units may share a transaction */
    WriteQueue(Writer writer, int most) {
        this.writer = writer;
        this.most = most;
        this.thread = writerThread();
        thread.start();
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        return anywhere.submit(work);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return anywhere.run(work);
    }

    @Override
    public <T> T runStep(Supplier<T> work) {
        return anywhere.runStep(work);
    }

    @Override
    public Transactions about(String subject) {
        return new QueuedUnits(this, subject);
    }

    <T> T await(Unit<T> unit) {
        try {
            return enqueue(unit).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Whether the calling code is part of a unit. */
    boolean inUnit() {
        return Thread.currentThread() == thread;
    }

    /** Commits the waiting units, then ends. */
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
        failWaiting(new StoreUnavailable("the store is closed"));
        answers.close();
    }

    <T> CompletableFuture<T> enqueue(Unit<T> unit) {
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
            failWaiting(new StoreUnavailable("the store is closed"));
        }
        return unit.answer();
    }

    private Thread writerThread() {
        Thread made = new Thread(this::work, "sandbank-writer");
        made.setDaemon(true);
        made.setUncaughtExceptionHandler((ended, e) -> LOG.error("The writer ended; another takes its place", e));
        return made;
    }

    private void work() {
        List<Unit<?>> together = new ArrayList<>(most);
        boolean ended = false;
        try {
            while (!ended) {
                ended = workOnce(together);
            }
        } finally {
            if (!ended) {
                replaceThread(together);
            }
        }
    }

    /**
     * Runs one commit, or waits a moment if no unit waits; returns whether it was the last one.
     *
     * @param together the units that let others go first the last time; afterwards those that do it this time
     */
    private boolean workOnce(List<Unit<?>> together) {
        takeInto(together);
        boolean last = together.remove(LAST);
        if (together.isEmpty()) {
            writer.idle();
        } else {
            List<Unit<?>> later = writer.commit(together);
            together.removeAll(later);
            answer(together);
            together.clear();
            together.addAll(later);
        }
        return together.isEmpty() && (last || (closed && waiting.isEmpty()));
    }

    /** If the threads for answers fail, this thread answers, so that a durable unit is not reported as lost. */
    private void answer(List<Unit<?>> units) {
        boolean given = false;
        try {
            answers.give(units);
            given = true;
        } finally {
            if (!given) {
                units.forEach(Unit::complete);
            }
        }
    }

    /** Fails the units that wait for an answer of this thread, and starts another thread. */
    private void replaceThread(List<Unit<?>> taken) {
        StoreUnavailable reason = new StoreUnavailable("the writer of the database had to begin anew");
        // All waiting units are taken before any is answered, because a caller who gets an answer may submit a new
        // unit, which belongs to the next thread.
        waiting.drainTo(taken);
        taken.forEach(unit -> unit.fail(reason));
        taken.forEach(Unit::complete);
        if (!closed) {
            Thread next = writerThread();
            thread = next;
            next.start();
        }
    }

    private void failWaiting(StoreUnavailable reason) {
        for (Unit<?> unit = waiting.poll(); unit != null; unit = waiting.poll()) {
            unit.fail(reason);
            unit.complete();
        }
    }

    private void takeInto(List<Unit<?>> together) {
        try {
            Unit<?> first = together.isEmpty() ? waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS) : waiting.poll();
            if (first != null) {
                together.add(first);
                waiting.drainTo(together, most - together.size());
            }
        } catch (InterruptedException e) {
            // Nobody should interrupt this thread. If it happens, the waiting units must still be answered, so the
            // interrupt is cleared.
            Thread.interrupted();
        }
    }
}
