package dev.sandbank.application.space;

import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;

/**
 * The clocks of the stored spaces. A space that was just deleted has the time of the wall clock, so that a call still
 * running in it can finish.
 */
public final class StoredSpaceClocks implements SpaceClocks {

    private final Spaces spaces;
    private final Clock wall;

    public StoredSpaceClocks(Spaces spaces, Clock wall) {
        this.spaces = spaces;
        this.wall = wall;
    }

    @Override
    public Instant now(SpaceId space) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        return spaces.find(space).map(Space::clock).map(clock -> clock.at(now)).orElse(now);
    }
}
