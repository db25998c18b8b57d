package dev.sandbank.bootstrap;

import dev.sandbank.application.support.MonotonicClock;
import java.time.Instant;

/** The clock of the machine that only counts and is never set. */
final class SystemMonotonicClock implements MonotonicClock {

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime());
    }
}
