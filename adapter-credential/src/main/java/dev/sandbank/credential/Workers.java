package dev.sandbank.credential;

import dev.sandbank.domain.refusal.CredentialRefusal.CredentialsBusy;
import dev.sandbank.domain.refusal.Refused;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads for work that takes a processor for some tenths of a second. The thread that asks waits without taking a
 * processor. If too many wait, the next one is refused and may try again. Threads that have nothing to do end.
 */
final class Workers implements AutoCloseable {

    private static final long RETRY_AFTER_SECONDS = 2;
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    /**
     * @param atOnce how much is worked on at the same time
     * @param waiting how much more may wait
     */
    Workers(int atOnce, int waiting) {
        AtomicInteger made = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "credential-" + made.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Waits for the result of a piece of work. */
    <T> T run(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException | CancellationException e) {
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work on a credential failed", e.getCause());
        }
    }

    /** How many pieces of work wait for a thread. */
    int waiting() {
        return threads.getQueue().size();
    }

    /** Work that waits is not done any more. */
    @Override
    public void close() {
        threads.shutdownNow().forEach(Workers::cancel);
    }

    private static void cancel(Runnable work) {
        if (work instanceof Future<?> waited) {
            waited.cancel(false);
        }
    }

    private static Refused busy() {
        return new Refused(new CredentialsBusy(RETRY_AFTER_SECONDS));
    }
}
