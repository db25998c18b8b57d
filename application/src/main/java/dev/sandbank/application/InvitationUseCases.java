package dev.sandbank.application;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.invitation.AcceptInvitation;
import dev.sandbank.application.hub.team.invitation.DeclineInvitation;
import dev.sandbank.application.hub.team.invitation.InviteToTeam;
import dev.sandbank.application.hub.team.invitation.ListInvitations;
import dev.sandbank.application.hub.team.invitation.OpenInvitation;
import dev.sandbank.application.hub.team.invitation.ResendInvitation;
import dev.sandbank.application.hub.team.invitation.RevokeInvitation;

/** The use cases of invitations to teams. */
public record InvitationUseCases(
        InviteToTeam inviteToTeam,
        ResendInvitation resendInvitation,
        RevokeInvitation revokeInvitation,
        OpenInvitation openInvitation,
        ListInvitations listInvitations,
        AcceptInvitation acceptInvitation,
        DeclineInvitation declineInvitation) {

    static InvitationUseCases over(TeamTools tools) {
        return new InvitationUseCases(
                new InviteToTeam(tools),
                new ResendInvitation(tools),
                new RevokeInvitation(tools),
                new OpenInvitation(tools),
                new ListInvitations(tools),
                new AcceptInvitation(tools),
                new DeclineInvitation(tools));
    }
}
