package dev.sandbank.domain.hub.usage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How long calls took, as numbers of calls in fixed steps, so that those of several hours can be added. A percentile is
 * exact to the next step; the steps are 0.1, 0.2, 0.5, 1, 2, 5 milliseconds and so on up to 10 seconds.
 *
 * @param counts the number of calls in each step; the last one is of those above all steps
 * @param maxMicros the longest time in microseconds; 0 if there is none
 */
public record Latencies(List<Long> counts, long maxMicros) {

    /** The upper ends of the steps, in microseconds. */
    public static final List<Long> STEPS = steps();

    /** No calls. */
    public static final Latencies NONE = new Latencies(Collections.nCopies(STEPS.size() + 1, 0L), 0);

    /** From so many calls on a percentile means something; of fewer the longest time is told. */
    public static final int ENOUGH = 20;

    public Latencies {
        counts = List.copyOf(counts);
        if (counts.size() != STEPS.size() + 1) {
            throw new IllegalArgumentException("there are " + (STEPS.size() + 1) + " counts");
        }
    }

    private static List<Long> steps() {
        List<Long> steps = new ArrayList<>();
        for (long power = 100; power <= 1_000_000; power *= 10) {
            steps.addAll(List.of(power, 2 * power, 5 * power));
        }
        steps.add(10_000_000L);
        return List.copyOf(steps);
    }

    /** The place of the step of a time. */
    public static int stepOf(long micros) {
        int step = 0;
        while (step < STEPS.size() && micros > STEPS.get(step)) {
            step++;
        }
        return step;
    }

    /** The sum of both. */
    public Latencies plus(Latencies other) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sum.add(counts.get(i) + other.counts.get(i));
        }
        return new Latencies(sum, Math.max(maxMicros, other.maxMicros));
    }

    /** The number of calls. */
    public long calls() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The longest time; empty without calls. */
    public Optional<Duration> max() {
        return calls() == 0 ? Optional.empty() : Optional.of(ofMicros(maxMicros));
    }

    /**
     * The time in which so many of a hundred calls were answered; empty if there are fewer than {@value #ENOUGH}.
     *
     * @param percent 1 to 99
     */
    public Optional<Duration> percentile(int percent) {
        long calls = calls();
        if (calls < ENOUGH) {
            return Optional.empty();
        }
        long rank = (calls * percent + 99) / 100;
        long seen = 0;
        int step = -1;
        while (seen < rank) {
            seen += counts.get(++step);
        }
        long end = step < STEPS.size() ? STEPS.get(step) : maxMicros;
        return Optional.of(ofMicros(Math.min(end, maxMicros)));
    }

    private static Duration ofMicros(long micros) {
        return Duration.ofNanos(micros * 1_000);
    }
}
