package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;

/** Deletes a team with its space and its invitations. The applications of its members stay. */
public final class DeleteTeam {

    private final TeamTools tools;
    private final TeamDeletion deletion;

    public DeleteTeam(TeamTools tools) {
        this.tools = tools;
        this.deletion = new TeamDeletion(tools);
    }

    /** Returns what ended; refuses those who are no owner. */
    public TeamEnd delete(DeveloperId acting, TeamId id) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            members.acting(acting).mustBeAbleTo(TeamAction.DELETE);
            return deletion.end(members, acting, tools.auditOf(acting));
        });
    }
}
