package dev.sandbank.application.space;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** Why something cannot be done with a space. */
public final class SpaceRefusals {

    private SpaceRefusals() {}

    /** The space, or SPACE_UNKNOWN. */
    public static Space require(Spaces spaces, SpaceId id) {
        return spaces.find(id).orElseThrow(() -> of(Refusal.SPACE_UNKNOWN, id));
    }

    static Refused of(Refusal reason, SpaceId id) {
        return new Refused(reason, "space", id);
    }

    static Refused invalid(IllegalArgumentException why) {
        return new Refused(Refusal.SPACE_DETAILS_INVALID, "sentence", String.valueOf(why.getMessage()));
    }
}
