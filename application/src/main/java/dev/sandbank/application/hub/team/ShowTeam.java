package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;

/** Shows a team to one of its members. */
public final class ShowTeam {

    private final TeamTools tools;
    private final FindTeam findTeam;

    public ShowTeam(TeamTools tools) {
        this.tools = tools;
        this.findTeam = new FindTeam(tools);
    }

    /** The team; to everybody who is no member it is refused as if there were none. */
    public TeamView show(DeveloperId acting, TeamId id) {
        tools.members(id).acting(acting).mustBeAbleTo(TeamAction.SEE);
        return findTeam.find(id);
    }
}
