package dev.sandbank.bootstrap.attack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** How often each result occurred among many hostile connections at the same time. */
record Observed(Map<String, Integer> statuses) {

    /** Runs all of them at the same time. */
    static Observed of(List<Callable<String>> attackers) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(attackers.size());
        try {
            Map<String, Integer> statuses = new TreeMap<>();
            for (Future<String> told : pool.invokeAll(attackers)) {
                statuses.merge(told.get(), 1, Integer::sum);
            }
            return new Observed(statuses);
        } finally {
            pool.shutdownNow();
        }
    }

    /** {@code count} copies of one attacker. */
    static List<Callable<String>> copies(int count, Callable<String> attacker) {
        return Stream.generate(() -> attacker).limit(count).toList();
    }

    @Override
    public String toString() {
        return statuses.toString();
    }
}
