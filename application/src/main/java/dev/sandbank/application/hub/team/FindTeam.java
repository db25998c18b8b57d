package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import java.time.Instant;

/** Reads a team, for the people who run the hub. */
public final class FindTeam {

    private final TeamTools tools;

    public FindTeam(TeamTools tools) {
        this.tools = tools;
    }

    /** The team with members, invitations and applications; refuses an unknown one. */
    public TeamView find(TeamId id) {
        Team team = tools.teams().require(id);
        Instant now = tools.now();
        return new TeamView(
                team,
                tools.memberships().of(id).stream()
                        .flatMap(membership -> tools.developers().find(membership.developer()).stream()
                                .map(developer -> TeamView.Member.of(membership, developer)))
                        .toList(),
                tools.invitations().pendingOf(id).stream()
                        .filter(pending -> pending.stateAt(now) == InvitationState.PENDING)
                        .toList(),
                tools.applications().sharedWith(id));
    }
}
