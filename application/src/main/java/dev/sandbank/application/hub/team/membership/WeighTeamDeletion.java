package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;

/** Counts what the deletion of a team would end, for the page that asks whether to delete it. */
public final class WeighTeamDeletion {

    private final TeamTools tools;
    private final TeamDeletion deletion;

    public WeighTeamDeletion(TeamTools tools) {
        this.tools = tools;
        this.deletion = new TeamDeletion(tools);
    }

    /** Changes nothing; refuses those who may not delete the team. */
    public TeamEnd weigh(DeveloperId acting, TeamId id) {
        Members members = tools.members(id);
        members.acting(acting).mustBeAbleTo(TeamAction.DELETE);
        return deletion.count(members);
    }
}
