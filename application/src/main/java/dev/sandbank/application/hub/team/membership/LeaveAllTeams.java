package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import java.util.Map;

/**
 * Takes a developer out of all teams before the account is deleted. A team in which nobody else is ends. First
 * {@link ReplaceLastOwner} must have found successors.
 */
public final class LeaveAllTeams {

    private final TeamTools tools;
    private final Departure departure;
    private final TeamDeletion deletion;

    public LeaveAllTeams(TeamTools tools) {
        this.tools = tools;
        this.departure = new Departure(tools);
        this.deletion = new TeamDeletion(tools);
    }

    /** Must be called inside the unit of work that deletes the developer. */
    public void leave(DeveloperId going, Audit audit) {
        for (Membership membership : tools.memberships().ofDeveloper(going)) {
            Members members = tools.members(membership.team());
            if (members.all().size() == 1) {
                deletion.end(members, going, audit);
            } else {
                departure.of(membership, members.team(), audit);
                audit.note(
                        AuditAction.TEAM_MEMBER_LEFT,
                        membership.team().value(),
                        Map.of(
                                "member",
                                going.value(),
                                "role",
                                membership.role().text()));
            }
        }
    }
}
