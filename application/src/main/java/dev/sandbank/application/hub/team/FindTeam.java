package dev.sandbank.application.hub.team;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

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
        List<OwnedApplication> applications = tools.applications().sharedWith(id);
        return new TeamView(
                team,
                tools.memberships().of(id).stream()
                        .flatMap(membership -> tools.developers().find(membership.developer()).stream()
                                .map(developer -> TeamView.Member.of(membership, developer)))
                        .toList(),
                tools.invitations().pendingOf(id).stream()
                        .filter(pending -> pending.stateAt(now) == InvitationState.PENDING)
                        .toList(),
                applications,
                applications.stream()
                        .flatMap(application -> tools.clients().find(application.id()).stream())
                        .collect(Collectors.toMap(Client::id, Client::name)));
    }
}
