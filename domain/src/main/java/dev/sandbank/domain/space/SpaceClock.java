package dev.sandbank.domain.space;

import java.time.Duration;
import java.time.Instant;

/**
 * How a space's time follows from the wall clock's. A time that was set is from 2000 to the end of 2199: the bank's
 * data has no meaning outside.
 */
public sealed interface SpaceClock {

    /** The earliest time that can be set. */
    Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    /** The time that no set clock reaches. */
    Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** The time in the space, in whole milliseconds. */
    Instant at(Instant wall);

    /**
     * This clock moved ahead, or back by a negative duration. A frozen one stays frozen.
     *
     * @throws IllegalArgumentException if the time would leave the range
     */
    SpaceClock advancedBy(Duration step, Instant wall);

    /** The wall clock's time. */
    static SpaceClock following() {
        return new Offset(Duration.ZERO);
    }

    /**
     * Shows that time now and runs on as the wall clock does.
     *
     * @throws IllegalArgumentException if the time is out of range
     */
    static SpaceClock setTo(Instant time, Instant wall) {
        return new Offset(Duration.between(millis(wall), millis(inRange(time))));
    }

    /**
     * Shows that time until it is changed.
     *
     * @throws IllegalArgumentException if the time is out of range
     */
    static SpaceClock frozenAt(Instant time) {
        return new Frozen(millis(inRange(time)));
    }

    /** Runs as the wall clock does, ahead of it or behind it; with no offset it follows it. */
    record Offset(Duration offset) implements SpaceClock {

        public boolean isZero() {
            return offset.isZero();
        }

        @Override
        public Instant at(Instant wall) {
            if (offset.isZero()) {
                return millis(wall);
            }
            Instant time = millis(wall).plus(offset);
            return time.isBefore(FIRST) ? FIRST : time.isBefore(END) ? time : END.minusMillis(1);
        }

        @Override
        public SpaceClock advancedBy(Duration step, Instant wall) {
            return setTo(moved(at(wall), step), wall);
        }
    }

    /** Shows one time. */
    record Frozen(Instant time) implements SpaceClock {

        @Override
        public Instant at(Instant wall) {
            return time;
        }

        @Override
        public SpaceClock advancedBy(Duration step, Instant wall) {
            return frozenAt(moved(time, step));
        }
    }

    private static Instant moved(Instant from, Duration step) {
        // A duration of a billion days is possible to write, and no instant is that far away.
        if (step.abs().compareTo(Duration.between(FIRST, END)) > 0) {
            throw outOfRange();
        }
        return from.plus(step);
    }

    private static Instant inRange(Instant time) {
        if (time.isBefore(FIRST) || !time.isBefore(END)) {
            throw outOfRange();
        }
        return time;
    }

    private static IllegalArgumentException outOfRange() {
        return new IllegalArgumentException("the time in a space must be from 2000 to 2199");
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
