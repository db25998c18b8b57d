package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.team.EndedInvitation;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.mail.LinkPurpose;
import java.util.Map;

/** Stores the end of an invitation, and ends its links. */
final class EndInvitation {

    private EndInvitation() {}

    static void store(TeamTools tools, EndedInvitation ended, Audit audit, AuditAction action) {
        InvitationTerms terms = ended.terms();
        tools.invitations().replace(ended);
        tools.links().endAll(LinkPurpose.TEAM_INVITATION, terms.id().value(), ended.at());
        audit.note(
                action,
                terms.team().value(),
                Map.of(
                        "invitation", terms.id().value(),
                        "email", terms.email().value(),
                        "role", terms.role().text()));
    }
}
