package dev.sandbank.application.space;

import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;

/** The clocks of the stored spaces. In a space that was just deleted the wall clock counts, so that a last call still ends. */
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
