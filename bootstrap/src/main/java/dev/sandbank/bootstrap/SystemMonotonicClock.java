package dev.sandbank.bootstrap;

import dev.sandbank.application.support.MonotonicClock;
import java.time.Instant;

/** Begins at the time of the wall clock, and then counts by the timer of the machine, which nobody can set. */
final class SystemMonotonicClock implements MonotonicClock {

    private final Instant start;
    private final long startNanos = System.nanoTime();

    SystemMonotonicClock(Instant start) {
        this.start = start;
    }

    @Override
    public Instant now() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }
}
