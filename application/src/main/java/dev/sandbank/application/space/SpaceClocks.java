package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** The time in each space, which may differ from the wall clock. Times are whole milliseconds. */
public interface SpaceClocks {

    Instant now(SpaceId space);
}
