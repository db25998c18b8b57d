package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/** What the bank has booked, and what it does by itself, at the times of a space's clock. */
public interface Timeline {

    /** The instant of the newest entry of the journal; empty if there is none. */
    Optional<Instant> newest(SpaceId space);

    /** When something falls due next, if that is by then. */
    Optional<Instant> next(SpaceId space, Instant by);

    /** Does all that is due by then, what fell due first before the rest; returns how much it was. */
    DueCounts run(SpaceId space, Instant by);
}
