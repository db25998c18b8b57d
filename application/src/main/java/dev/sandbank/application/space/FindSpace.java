package dev.sandbank.application.space;

import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** Finds one space. */
public final class FindSpace {

    private final Spaces spaces;

    public FindSpace(Spaces spaces) {
        this.spaces = spaces;
    }

    /** The space; refuses an unknown id. */
    public Space find(SpaceId id) {
        return spaces.require(id);
    }
}
