package dev.sandbank.application.space;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.SpaceId;

/** What is known of a store before it is made. */
public final class NewStore {

    private NewStore() {}

    /** Refuses every space but the default one, because a new store has no other. */
    public static void require(SpaceId id) {
        if (!id.equals(SpaceId.DEFAULT)) {
            throw new Refused(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, id.value()));
        }
    }
}
