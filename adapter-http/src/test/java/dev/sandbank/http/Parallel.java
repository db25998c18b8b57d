package dev.sandbank.http;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Makes the same call by many threads at once. */
public final class Parallel {

    private Parallel() {}

    /** Starts {@code count} callers at the same moment and returns their results. */
    public static <T> List<T> calls(int count, Callable<T> call) {
        ExecutorService callers = Executors.newFixedThreadPool(count);
        CountDownLatch ready = new CountDownLatch(count);
        try {
            List<Future<T>> answers = IntStream.range(0, count)
                    .mapToObj(i -> callers.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return call.call();
                    }))
                    .toList();
            return answers.stream().map(Parallel::get).toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
