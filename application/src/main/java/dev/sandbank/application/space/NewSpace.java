package dev.sandbank.application.space;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The description of a space that is to be created.
 *
 * @param name the name shown to people; null to use the id
 */
public record NewSpace(SpaceId id, @Nullable String name, SeedName seed) {

    /** Refuses what a store that is only now made would refuse, so that none is made for it. */
    public void mustSuitNewStore() {
        if (id.equals(SpaceId.DEFAULT)) {
            throw new Refused(new NamedSpace(SpaceRefusal.SPACE_EXISTS, id.value()));
        }
        at(Instant.EPOCH);
    }

    /** The space, created now; refuses a name that no space may have. */
    Space at(Instant now) {
        try {
            return new Space(id, name == null ? id.value() : name.strip(), seed, SpaceClock.following(), now);
        } catch (IllegalArgumentException e) {
            throw new Refused(new SpaceDetailsInvalid(String.valueOf(e.getMessage())));
        }
    }
}
