package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;
import java.util.List;

/** Takes a member out of a team, with everything that ends by that. It must be called inside a unit of work. */
final class Departure {

    private final TeamTools tools;
    private final SharedApplications shared;

    Departure(TeamTools tools) {
        this.tools = tools;
        this.shared = new SharedApplications(tools);
    }

    /** Returns the applications of the member that are not shared any more. */
    List<OwnedApplication> of(Membership member, Team team) {
        List<OwnedApplication> own = shared.of(member.developer(), team);
        own.forEach(application -> shared.stop(application, team));
        tools.memberships().remove(member.team(), member.developer());
        return own;
    }
}
