package dev.sandbank.bootstrap;

import dev.sandbank.application.support.MonotonicClock;
import java.time.Instant;

/** Begins at the wall clock's time, and from there on counts by the machine's timer, which nobody can set. */
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
