package dev.sandbank.domain.space;

import java.time.Duration;
import java.time.Instant;

/**
 * How the time of a space is computed from the wall clock. A time can be set from 2000 to the end of 2199, because the
 * data of the bank is defined only for that range.
 */
public sealed interface SpaceClock {

    /** The earliest time that can be set. */
    Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    /** The end of the range; a clock that was set never reaches it. */
    Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** The time in the space, in whole milliseconds. */
    Instant at(Instant wall);

    /**
     * This clock, moved ahead by a duration or back by a negative one. A frozen one stays frozen.
     *
     * @throws IllegalArgumentException if the time would leave the range
     */
    SpaceClock advancedBy(Duration step, Instant wall);

    /** A clock that shows the time of the wall clock. */
    static SpaceClock following() {
        return new Offset(Duration.ZERO);
    }

    /**
     * A clock that shows that time now and continues to run.
     *
     * @throws IllegalArgumentException if the time is out of range
     */
    static SpaceClock setTo(Instant time, Instant wall) {
        return new Offset(Duration.between(millis(wall), millis(inRange(time))));
    }

    /**
     * A clock that always shows that time.
     *
     * @throws IllegalArgumentException if the time is out of range
     */
    static SpaceClock frozenAt(Instant time) {
        return new Frozen(millis(inRange(time)));
    }

    /** A clock that runs with a constant offset from the wall clock; an offset of zero follows it exactly. */
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

    /** A clock that stands still. */
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
        // A duration can be longer than the distance between any two instants, so it is checked before the addition.
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
