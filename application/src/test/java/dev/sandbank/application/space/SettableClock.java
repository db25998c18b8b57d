package dev.sandbank.application.space;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Is the wall clock, the clock of every space and the monotonic clock in one. It stands still until a test moves it.
 */
public final class SettableClock extends Clock implements SpaceClocks, MonotonicClock {

    /** The time at first: noon on a working day. */
    public static final Instant START = Instant.parse("2026-11-03T12:00:00Z");

    private final AtomicLong epochMillis;
    private final ZoneId zone;

    public SettableClock() {
        this(START);
    }

    public SettableClock(Instant start) {
        this(new AtomicLong(start.toEpochMilli()), ZoneOffset.UTC);
    }

    private SettableClock(AtomicLong epochMillis, ZoneId zone) {
        this.epochMillis = epochMillis;
        this.zone = zone;
    }

    public void set(Instant instant) {
        epochMillis.set(instant.toEpochMilli());
    }

    public void advance(Duration by) {
        epochMillis.addAndGet(by.toMillis());
    }

    @Override
    public Instant now(SpaceId space) {
        return Instant.ofEpochMilli(epochMillis.get());
    }

    @Override
    public Instant now() {
        return instant();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(epochMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A clock of that zone that is moved together with this one. */
    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(epochMillis, other);
    }
}
