package dev.sandbank.application.space;

import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/**
 * The seeds of the stored spaces. A space that was just deleted has the default seed, so that a call still running in
 * it can finish.
 */
public final class StoredSeedNames implements SeedNames {

    private final Spaces spaces;

    public StoredSeedNames(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public SeedName of(SpaceId space) {
        return spaces.find(space).map(Space::seed).orElse(SeedName.DEFAULT);
    }
}
