package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;

/** Looks invitations up. */
final class FoundInvitation {

    private FoundInvitation() {}

    /** The invitation; refuses an unknown one. */
    static Invitation require(TeamTools tools, InvitationId id) {
        return tools.invitations().find(id).orElseThrow(() -> new Refused(TeamRefusal.INVITATION_UNKNOWN));
    }

    /** The invitation to a team; refuses one to another team as if there were none. */
    static Invitation require(TeamTools tools, InvitationId id, TeamId team) {
        Invitation found = require(tools, id);
        if (!found.terms().team().equals(team)) {
            throw new Refused(TeamRefusal.INVITATION_UNKNOWN);
        }
        return found;
    }
}
