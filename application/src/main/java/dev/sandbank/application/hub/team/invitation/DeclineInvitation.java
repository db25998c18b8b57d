package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.EndedInvitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.PendingInvitation;
import java.time.Instant;

/** Declines an invitation. Only the developer whose address was invited can do so. */
public final class DeclineInvitation {

    private final TeamTools tools;

    public DeclineInvitation(TeamTools tools) {
        this.tools = tools;
    }

    /** Returns the ended invitation; refuses an invitation of another address, and one that has ended. */
    public EndedInvitation decline(DeveloperId acting, InvitationId id) {
        return tools.transactions().run(() -> {
            Instant now = tools.now();
            PendingInvitation pending = FoundInvitation.require(tools, id).pendingAt(now);
            pending.mustBeFor(tools.acting(acting));
            EndedInvitation declined = pending.ended(
                    InvitationState.DECLINED,
                    tools.teams().require(pending.terms().team()),
                    now);
            EndInvitation.store(tools, declined, tools.auditOf(acting), AuditAction.TEAM_INVITATION_DECLINED);
            return declined;
        });
    }
}
