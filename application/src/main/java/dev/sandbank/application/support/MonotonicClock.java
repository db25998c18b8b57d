package dev.sandbank.application.support;

import java.time.Instant;

/** A clock that never jumps, for how long things last in this process. Where it began says nothing. */
@FunctionalInterface
public interface MonotonicClock {

    Instant now();
}
