package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;

/** Sends the mail of an invitation again, which then lasts seven days more. */
public final class ResendInvitation {

    private final TeamTools tools;
    private final LinkTokens tokens;

    public ResendInvitation(TeamTools tools) {
        this.tools = tools;
        this.tokens = new LinkTokens(tools.secrets());
    }

    /** Tells what became of it; refuses those who may not invite for this role, and an invitation that has ended. */
    public InvitationAnswer resend(DeveloperId acting, TeamId team, InvitationId id) {
        Wanted wanted = new Wanted("", new InvitationId(tools.newId()), tokens.newId());
        return tools.transactions().run(() -> {
            Members members = tools.members(team);
            members.acting(acting).mustBeAbleTo(TeamAction.MANAGE_MEMBERS);
            PendingInvitation pending = FoundInvitation.require(tools, id, team).pendingAt(tools.now());
            members.acting(acting).mustBeAbleToGrant(pending.terms().role());
            Wanted again = new Wanted(pending.terms().email().value(), wanted.id(), wanted.link());
            return new Inviting(
                            tools,
                            members,
                            tools.acting(acting),
                            pending.terms().role())
                    .invite(again);
        });
    }
}
