package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;

/** Ends the sharing of applications with a team. Each method must be called inside a unit of work. */
final class SharedApplications {

    private final TeamTools tools;

    SharedApplications(TeamTools tools) {
        this.tools = tools;
    }

    /** Those of one member. */
    List<OwnedApplication> of(DeveloperId member, Team team) {
        return tools.applications().sharedWith(team.id()).stream()
                .filter(application -> application.owner().equals(member))
                .toList();
    }

    /** Whether it uses the space of the team, so that it moves to the space of its owner when the sharing ends. */
    boolean livesWith(Team team, ClientId application) {
        return tools.clients()
                .find(application)
                .filter(client -> client.space().equals(team.space()))
                .isPresent();
    }

    /** Stops sharing, and takes the application out of the team's space; false if it was not shared. */
    boolean stop(OwnedApplication application, Team team) {
        if (!tools.applications().stopSharing(application.id(), team.id())) {
            return false;
        }
        tools.clients()
                .find(application.id())
                .filter(client -> client.space().equals(team.space()))
                .ifPresent(client -> tools.clients()
                        .replace(client.withSpace(
                                tools.developers().require(application.owner()).space())));
        return true;
    }
}
