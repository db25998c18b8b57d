package dev.sandbank.application.ratelimit;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/** Time that passes from one event to the next, in milliseconds; the same seed gives the same history. */
final class SimulatedTime {

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private final Random random;
    private Faults faults = Faults.NONE;
    private long now = 1_000_000;
    private long number;

    SimulatedTime(long seed) {
        this.random = new Random(seed);
    }

    long now() {
        return now;
    }

    Faults faults() {
        return faults;
    }

    void faults(Faults changed) {
        this.faults = changed;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int pick(int bound) {
        return random.nextInt(bound);
    }

    /** How long a message to the store or back takes. */
    long delay() {
        return pick(faults.longestDelay()) + 1L;
    }

    void after(long millis, Runnable work) {
        events.add(new Event(now + millis, ++number, work));
    }

    void pass(long millis) {
        long until = now + millis;
        while (!events.isEmpty() && events.element().at() <= until) {
            Event next = events.remove();
            now = next.at();
            next.work().run();
        }
        now = until;
    }

    /**
     * What goes wrong between nodes and the store.
     *
     * @param longestDelay in milliseconds
     * @param lostBefore the part of units that are not run
     * @param lostAfter the part of units that are run without their node hearing of it
     */
    record Faults(int longestDelay, double lostBefore, double lostAfter) {

        static final Faults NONE = new Faults(10, 0, 0);
    }

    private record Event(long at, long number, Runnable work) {}
}
