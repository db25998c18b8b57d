package dev.sandbank.domain.space;

import dev.sandbank.domain.naming.ReadableName;
import java.time.Instant;

/**
 * An isolated world: data to start with, a clock, and what callers changed. An application's calls see only its space.
 *
 * @param name as people read it, 1 to 100 characters
 * @param seed the data it starts with
 */
public record Space(SpaceId id, String name, SeedName seed, SpaceClock clock, Instant createdAt) {

    /** Longest name, in characters. */
    public static final int MAX_NAME_LENGTH = 100;

    /** The space that exists from the start: the published data at the present time. */
    public static final Space DEFAULT =
            new Space(SpaceId.DEFAULT, "Default", SeedName.DEFAULT, SpaceClock.following(), Instant.EPOCH);

    public Space {
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("name must have 1 to " + MAX_NAME_LENGTH + " characters");
        }
        ReadableName.objectionTo(name).ifPresent(objection -> {
            throw new IllegalArgumentException("name " + objection);
        });
    }

    /** Whether it is the one that exists from the start and cannot be deleted. */
    public boolean isDefault() {
        return id.equals(SpaceId.DEFAULT);
    }

    public Space withClock(SpaceClock other) {
        return new Space(id, name, seed, other, createdAt);
    }
}
