package dev.sandbank.bootstrap;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;

/** The system's clock in every space, in whole milliseconds. */
final class SystemClocks implements SpaceClocks {

    private final Clock clock;

    SystemClocks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now(SpaceId space) {
        return Instant.ofEpochMilli(clock.millis());
    }
}
