package dev.sandbank.domain.space;

import dev.sandbank.domain.naming.ReadableName;
import java.time.Instant;

/**
 * A space has its own data, clock and changes. The calls of an application see only its space.
 *
 * @param name the name shown to people, 1 to 100 characters
 * @param seed the data it starts with
 */
public record Space(SpaceId id, String name, SeedName seed, SpaceClock clock, Instant createdAt) {

    /** The maximum length of a name, in characters. */
    public static final int MAX_NAME_LENGTH = 100;

    /** The space that always exists. It has the published data and the present time. */
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

    /** The space of production. It has the published data and the present time; nobody moves its clock. */
    public static Space production(Instant now) {
        return new Space(SpaceId.PRODUCTION, "Production", SeedName.DEFAULT, SpaceClock.following(), now);
    }

    /** Whether it is the default space, which cannot be deleted. */
    public boolean isDefault() {
        return id.equals(SpaceId.DEFAULT);
    }

    public Space withClock(SpaceClock other) {
        return new Space(id, name, seed, other, createdAt);
    }
}
