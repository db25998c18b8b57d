package dev.sandbank.http.web;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.TryExecutor;

/**
 * The threads that handle requests, in a work-stealing pool. It hands a request to another thread much more cheaply than
 * the pool of Jetty does, and with few threads the caches of the processors stay warm: an account read takes a
 * sixth less processor time.
 *
 * <p>A thread that waits, for a commit or for a slow reader, does not count as busy, and another takes its place. When
 * too many wait, the thread that accepts requests handles none itself, so it is always free to see that a waiting one
 * may go on.
 */
final class RequestThreads extends AbstractLifeCycle implements ThreadPool, TryExecutor {

    private static final int BUSY_PER_PROCESSOR = 2;
    private static final int LEAST_BUSY = 4;

    /** For each listener, Jetty lets two threads do nothing but accept connections and watch them. */
    private static final int WATCHING_PER_LISTENER = 2;

    private static final long KEPT_IDLE_SECONDS = 30;

    /** Room for threads that start to wait at the same moment. */
    private static final int ROOM = 8;

    private final int most;
    private final ForkJoinPool pool;

    /**
     * A pool for one server.
     *
     * @param most the maximum number of threads, waiting ones included
     * @param listeners the number of ports that the server listens on
     */
    RequestThreads(int most, int listeners) {
        this.most = most;
        int processors = Runtime.getRuntime().availableProcessors();
        int busy = WATCHING_PER_LISTENER * listeners + Math.max(LEAST_BUSY, BUSY_PER_PROCESSOR * processors);
        this.pool = new ForkJoinPool(
                busy,
                RequestThreads::thread,
                null,
                true,
                busy,
                Math.max(busy, most),
                busy,
                full -> true,
                KEPT_IDLE_SECONDS,
                TimeUnit.SECONDS);
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    @Override
    public boolean tryExecute(Runnable task) {
        if (pool.getPoolSize() > most - ROOM) {
            return false;
        }
        pool.execute(task);
        return true;
    }

    @Override
    public int getThreads() {
        return pool.getPoolSize();
    }

    @Override
    public int getIdleThreads() {
        return Math.max(0, pool.getPoolSize() - pool.getActiveThreadCount());
    }

    @Override
    public boolean isLowOnThreads() {
        return pool.getPoolSize() > most - ROOM;
    }

    @Override
    public void join() throws InterruptedException {
        while (!pool.awaitTermination(1, TimeUnit.DAYS)) {
            // Only a stop ends the waiting.
        }
    }

    @Override
    protected void doStop() {
        pool.shutdownNow();
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("sandbank-requests-" + thread.getPoolIndex());
        thread.setDaemon(true);
        return thread;
    }
}
