package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.Optional;

/** Scripted misbehaviour: may make any operation of a space wait or fail. */
public interface Faults {

    /** A world in which nothing goes wrong by script. */
    Faults NONE = (space, operation) -> Optional.empty();

    /** What must go wrong with this call of the operation, if anything. */
    Optional<Fault> on(SpaceId space, String operation);

    /**
     * What goes wrong.
     *
     * @param delay how long the answer waits
     * @param status the HTTP status to answer with, or 0 to answer as usual after the delay
     */
    record Fault(Duration delay, int status) {}
}
