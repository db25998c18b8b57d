package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.Optional;

/** Scripted faults, which make operations of a space wait or fail. */
public interface Faults {

    /** No scripted faults. */
    Faults NONE = (space, operation) -> Optional.empty();

    /** The fault of this call of the operation, if there is one. */
    Optional<Fault> on(SpaceId space, String operation);

    /**
     * A fault of one call.
     *
     * @param delay how long the answer waits
     * @param status the HTTP status to answer with, or 0 to answer as usual after the delay
     */
    record Fault(Duration delay, int status) {}
}
