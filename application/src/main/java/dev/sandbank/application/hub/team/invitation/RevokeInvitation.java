package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.EndedInvitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import java.time.Instant;

/** Takes an invitation back, so that nobody can accept it. */
public final class RevokeInvitation {

    private final TeamTools tools;

    public RevokeInvitation(TeamTools tools) {
        this.tools = tools;
    }

    /** Returns the ended invitation; refuses those who may not invite for its role, and one that has ended. */
    public EndedInvitation revoke(DeveloperId acting, TeamId team, InvitationId id) {
        return tools.transactions().run(() -> {
            Members members = tools.members(team);
            Membership by = members.acting(acting);
            by.mustBeAbleTo(TeamAction.MANAGE_MEMBERS);
            Instant now = tools.now();
            EndedInvitation revoked =
                    FoundInvitation.require(tools, id, team).pendingAt(now).revoked(by, members.team(), now);
            EndInvitation.store(tools, revoked, tools.auditOf(acting), AuditAction.TEAM_INVITATION_REVOKED);
            return revoked;
        });
    }
}
