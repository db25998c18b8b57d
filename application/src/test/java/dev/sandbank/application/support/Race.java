package dev.sandbank.application.support;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads act at the same moment. */
public final class Race {

    private Race() {}

    /** Lets that many threads act; why each was refused, empty if it was not. */
    public static List<Optional<Reason>> refusals(int threads, Runnable act) {
        return refusals(Collections.nCopies(threads, act));
    }

    /** Does each in a thread of its own; why each was refused, empty if it was not. */
    public static List<Optional<Reason>> refusals(List<Runnable> acts) {
        return of(acts.stream().map(Race::refusal).toList());
    }

    private static Callable<Optional<Reason>> refusal(Runnable act) {
        return () -> {
            try {
                act.run();
                return Optional.empty();
            } catch (Refused refused) {
                return Optional.of(refused.reason());
            }
        };
    }

    /** Runs the work in that many threads and returns their results. */
    public static <T> List<T> of(int threads, Callable<T> runner) {
        return of(Collections.nCopies(threads, runner));
    }

    private static <T> List<T> of(List<Callable<T>> runners) {
        ExecutorService pool = Executors.newFixedThreadPool(runners.size());
        try {
            CyclicBarrier start = new CyclicBarrier(runners.size());
            List<Future<T>> runs = new ArrayList<>();
            for (Callable<T> runner : runners) {
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
