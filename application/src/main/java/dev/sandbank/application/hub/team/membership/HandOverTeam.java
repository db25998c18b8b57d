package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.Map;

/** Hands a team over: another member becomes the owner in place of the present one. */
public final class HandOverTeam {

    private final TeamTools tools;

    public HandOverTeam(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Returns both memberships; refuses those who are no owner, and a receiver who is no member, suspended, or the giver.
     *
     * @param giversRole what the giver is afterwards, administrator or member
     */
    public Members.HandOver handOver(DeveloperId acting, TeamId id, DeveloperId to, Role giversRole) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            Members.HandOver done = members.handOver(acting, to, giversRole);
            tools.memberships().replace(done.receiver());
            tools.memberships().replace(done.giver());
            tools.mails()
                    .handedOver(
                            tools.developers().require(to),
                            members.team(),
                            tools.developers().require(acting));
            tools.auditOf(acting)
                    .note(
                            AuditAction.TEAM_HANDED_OVER,
                            id.value(),
                            Map.of("to", to.value(), "giver", giversRole.text()));
            return done;
        });
    }
}
