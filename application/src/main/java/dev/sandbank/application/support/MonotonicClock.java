package dev.sandbank.application.support;

import java.time.Instant;

/**
 * A clock that only runs forward, at one speed, whatever happens to the wall clock. Only differences between its times
 * have a meaning. It measures rate windows and locks, and its times are never shown.
 */
public interface MonotonicClock {

    Instant now();
}
