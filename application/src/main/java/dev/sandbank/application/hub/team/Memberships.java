package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The store of memberships. Nobody is in a team twice. */
public interface Memberships {

    /** Adds one; false, and no change, if the developer is a member already. */
    boolean add(Membership membership);

    Optional<Membership> find(TeamId team, DeveloperId developer);

    /** The members of a team, in the order they joined. */
    List<Membership> of(TeamId team);

    /** The members of a team who may not log in. */
    Set<DeveloperId> suspendedIn(TeamId team);

    /** The memberships of a developer, in the order they joined. */
    List<Membership> ofDeveloper(DeveloperId developer);

    /** Replaces the membership of the same developer and team; false if there is none. */
    boolean replace(Membership membership);

    /** Removes one; false if there is none. */
    boolean remove(TeamId team, DeveloperId developer);
}
