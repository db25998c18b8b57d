package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.RoleChangedMeanwhile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a member of a team another role. */
public final class ChangeRole {

    private final TeamTools tools;

    public ChangeRole(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the changed membership; refuses those who may not, and a change that leaves the team without owner.
     *
     * @param seen the role that the acting developer saw; null if that is not known. A role that somebody else gave since is
     *     not overwritten unseen.
     */
    public Membership change(DeveloperId acting, TeamId id, DeveloperId of, Role role, @Nullable Role seen) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            Membership changed = members.changeRole(acting, of, role);
            Role before = members.target(of).role();
            if (seen != null && seen != before && role != before) {
                throw new Refused(new RoleChangedMeanwhile(before.text()));
            }
            if (before != role) {
                tools.memberships().replace(changed);
                tools.auditOf(acting)
                        .note(
                                AuditAction.TEAM_ROLE_CHANGED,
                                id.value(),
                                Map.of("member", of.value(), "before", before.text(), "after", role.text()));
            }
            return changed;
        });
    }
}
