package dev.sandbank.domain.space;

import java.time.Duration;
import java.time.Instant;

/** A change of a space's clock. */
@FunctionalInterface
public interface ClockChange {

    /**
     * Applies the change and returns the new clock.
     *
     * @throws IllegalArgumentException if its time would be out of range
     */
    SpaceClock applyTo(SpaceClock present, Instant wall);

    /** Moves the clock ahead by a duration, or back by a negative one. */
    static ClockChange advance(Duration step) {
        return (present, wall) -> present.advancedBy(step, wall);
    }

    /** Sets the clock to another time, from which it continues to run. */
    static ClockChange setTo(Instant time) {
        return (present, wall) -> SpaceClock.setTo(time, wall);
    }

    /** Sets the clock to another time and stops it there. */
    static ClockChange freezeAt(Instant time) {
        return (present, wall) -> SpaceClock.frozenAt(time);
    }

    /** Stops the clock at its present time. */
    static ClockChange freeze() {
        return (present, wall) -> SpaceClock.frozenAt(present.at(wall));
    }

    /** Sets the clock back to the time of the wall clock. */
    static ClockChange follow() {
        return (present, wall) -> SpaceClock.following();
    }
}
