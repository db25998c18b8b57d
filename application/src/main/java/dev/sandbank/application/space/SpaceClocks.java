package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** The time in each space, which need not be the wall clock's. Whole milliseconds. */
public interface SpaceClocks {

    Instant now(SpaceId space);
}
