package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import java.util.Map;

/**
 * Makes others owners of the teams that would have none without one developer, before this developer is suspended or
 * deleted.
 */
public final class ReplaceLastOwner {

    private final TeamTools tools;

    public ReplaceLastOwner(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Must be called inside the unit of work that suspends or deletes the developer. Refuses with TEAM_LAST_OWNER if a
     * team has other members and no successor is named.
     *
     * @param successors who becomes an owner of which team; each must be an active member
     */
    public void replace(DeveloperId going, Map<TeamId, DeveloperId> successors, Audit audit) {
        for (Membership membership : tools.memberships().ofDeveloper(going)) {
            Members members = tools.members(membership.team());
            if (members.dependOn(going)) {
                DeveloperId successor = successors.get(membership.team());
                if (successor == null) {
                    throw new Refused(
                            new LastOwner(members.team().name(), members.all().size() - 1));
                }
                replace(members, going, successor, audit);
            }
        }
    }

    private void replace(Members members, DeveloperId going, DeveloperId successor, Audit audit) {
        String before = members.target(successor).role().text();
        Membership owner = members.succeed(going, successor);
        tools.memberships().replace(owner);
        tools.mails().succeeded(tools.developers().require(successor), members.team());
        audit.note(
                AuditAction.TEAM_ROLE_CHANGED,
                members.team().id().value(),
                Map.of(
                        "member",
                        successor.value(),
                        "before",
                        before,
                        "after",
                        owner.role().text()));
    }
}
