package dev.sandbank.application.support;

import java.time.Instant;

/**
 * A clock that only runs forward, at one speed, whatever happens to the wall clock. Its times mean something beside each
 * other alone: it measures rate windows and locks, and is never shown.
 */
public interface MonotonicClock {

    Instant now();
}
