package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.Map;

/** Removes a member from a team, and tells them. Their applications are not shared with it any more. */
public final class RemoveMember {

    private final TeamTools tools;
    private final Departure departure;

    public RemoveMember(TeamTools tools) {
        this.tools = tools;
        this.departure = new Departure(tools);
    }

    /** Returns the membership that ended; refuses those who may not, and the last owner. */
    public Membership remove(DeveloperId acting, TeamId id, DeveloperId whom) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            members.acting(acting).mustBeAbleTo(TeamAction.MANAGE_MEMBERS);
            Membership removed = members.remove(acting, whom);
            end(removed, members.team(), acting);
            return removed;
        });
    }

    private void end(Membership removed, Team team, DeveloperId acting) {
        int applications = departure.of(removed, team, tools.auditOf(acting)).size();
        tools.mails().removed(tools.developers().require(removed.developer()), team, applications);
        tools.auditOf(acting)
                .note(
                        AuditAction.TEAM_MEMBER_REMOVED,
                        team.id().value(),
                        Map.of(
                                "member",
                                removed.developer().value(),
                                "role",
                                removed.role().text(),
                                "applications",
                                Integer.toString(applications)));
    }
}
