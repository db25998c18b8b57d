package dev.sandbank.application.space;

import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** The seeds of the stored spaces. A space that was just deleted has the default one, so that a last call still ends. */
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
