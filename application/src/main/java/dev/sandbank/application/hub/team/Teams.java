package dev.sandbank.application.hub.team;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import java.util.Optional;

/** The store of teams. */
public interface Teams {

    void add(Team team);

    Optional<Team> find(TeamId id);

    /**
     * The team.
     *
     * @throws Refused TEAM_UNKNOWN if there is none
     */
    default Team require(TeamId id) {
        return find(id).orElseThrow(() -> new Refused(new NamedTeam(TeamRefusal.TEAM_UNKNOWN, id.value())));
    }

    /** Replaces the team of the same id; false if there is none. */
    boolean replace(Team team);

    /** Removes the team with its memberships, not its invitations and its space; false if there is none. */
    boolean remove(TeamId id);

    /** A page of all teams whose name or id contains a text, in the order they were made. */
    Found<TeamSummary> search(String text, Seek seek);

    /** A page of the teams of a developer, in the order they joined. */
    Found<MyTeam> of(DeveloperId developer, Seek seek);
}
