package dev.sandbank.application.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do the same thing at the same moment. */
public final class Race {

    private Race() {}

    /** Runs the work in that many threads and returns their results. */
    public static <T> List<T> of(int threads, Callable<T> runner) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> runs = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                runs.add(pool.submit(() -> {
                    start.await();
                    return runner.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> run : runs) {
                results.add(run.get());
            }
            return results;
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("a runner failed", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
