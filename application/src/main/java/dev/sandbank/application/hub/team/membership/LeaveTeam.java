package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.Map;

/** Leaves a team. The applications of whoever leaves are not shared with it any more. */
public final class LeaveTeam {

    private final TeamTools tools;
    private final Departure departure;

    public LeaveTeam(TeamTools tools) {
        this.tools = tools;
        this.departure = new Departure(tools);
    }

    /** Returns the membership that ended; refuses the last owner. */
    public Membership leave(DeveloperId acting, TeamId id) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            Membership left = members.remove(acting, acting);
            int applications =
                    departure.of(left, members.team(), tools.auditOf(acting)).size();
            tools.auditOf(acting)
                    .note(
                            AuditAction.TEAM_MEMBER_LEFT,
                            id.value(),
                            Map.of("role", left.role().text(), "applications", Integer.toString(applications)));
            return left;
        });
    }
}
