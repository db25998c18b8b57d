package dev.sandbank.application.space;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;

/** The store of spaces. The default one is in it from the start. */
public interface Spaces {

    Optional<Space> find(SpaceId id);

    /**
     * The space.
     *
     * @throws Refused SPACE_UNKNOWN if there is none
     */
    default Space require(SpaceId id) {
        return find(id).orElseThrow(() -> new Refused(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, id.value())));
    }

    /** All of them, in the order they were created; the default one first. */
    List<Space> list();

    /** Adds one; false, and no change, if its id is taken. */
    boolean add(Space space);

    /** Replaces the space of the same id; false if there is none. */
    boolean replace(Space space);

    /** Removes the space alone, not what is in it; false if there is none. */
    boolean remove(SpaceId id);
}
