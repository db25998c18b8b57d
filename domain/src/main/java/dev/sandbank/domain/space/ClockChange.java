package dev.sandbank.domain.space;

import java.time.Duration;
import java.time.Instant;

/** A change of a space's clock. */
@FunctionalInterface
public interface ClockChange {

    /**
     * The clock after the change.
     *
     * @throws IllegalArgumentException if its time would be out of range
     */
    SpaceClock applyTo(SpaceClock present, Instant wall);

    /** Ahead by a duration, or back by a negative one. */
    static ClockChange advance(Duration step) {
        return (present, wall) -> present.advancedBy(step, wall);
    }

    /** To another time, from which it runs on. */
    static ClockChange setTo(Instant time) {
        return (present, wall) -> SpaceClock.setTo(time, wall);
    }

    /** To another time, at which it stands still. */
    static ClockChange freezeAt(Instant time) {
        return (present, wall) -> SpaceClock.frozenAt(time);
    }

    /** Stands still where it is. */
    static ClockChange freeze() {
        return (present, wall) -> SpaceClock.frozenAt(present.at(wall));
    }

    /** Back to the wall clock's time. */
    static ClockChange follow() {
        return (present, wall) -> SpaceClock.following();
    }
}
