package dev.sandbank.application.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;

/** Tries things by calling the use cases. */
public record UseCaseDoor(TeamUseCases teams) implements RightsScene.Door {

    @Override
    public RightsScene.Answer answer(RightsScene.Attempt attempt, RightsScene scene) {
        try {
            attempt(attempt, scene);
            return RightsScene.Answer.DONE;
        } catch (Refused refused) {
            if (refused.reason() == TeamRefusal.TEAM_ACTION_FORBIDDEN) {
                return RightsScene.Answer.FORBIDDEN;
            }
            if (refused.reason() == TeamRefusal.TEAM_UNKNOWN || refused.reason() == ClientRefusal.CLIENT_UNKNOWN) {
                return RightsScene.Answer.UNKNOWN;
            }
            throw refused;
        }
    }

    private void attempt(RightsScene.Attempt attempt, RightsScene scene) {
        var acting = scene.acting();
        var team = scene.team();
        var invitations = teams.invitations();
        switch (attempt) {
            case SHOW -> teams.showTeam().show(acting, team);
            case RENAME -> teams.renameTeam().rename(acting, team, "Other", null);
            case RESET_SPACE -> teams.resetTeamSpace().reset(acting, team);
            case INVITE_MEMBER -> invitations.inviteToTeam().invite(acting, team, "x@example.com", Role.MEMBER);
            case INVITE_ADMINISTRATOR ->
                invitations.inviteToTeam().invite(acting, team, "x@example.com", Role.ADMINISTRATOR);
            case INVITE_OWNER -> invitations.inviteToTeam().invite(acting, team, "x@example.com", Role.OWNER);
            case RESEND_TO_MEMBER -> invitations.resendInvitation().resend(acting, team, scene.toMember());
            case RESEND_TO_OWNER -> invitations.resendInvitation().resend(acting, team, scene.toOwner());
            case REVOKE_INVITATION_OF_MEMBER -> invitations.revokeInvitation().revoke(acting, team, scene.toMember());
            case REVOKE_INVITATION_OF_OWNER -> invitations.revokeInvitation().revoke(acting, team, scene.toOwner());
            default -> attemptOnMembers(attempt, scene);
        }
    }

    private void attemptOnMembers(RightsScene.Attempt attempt, RightsScene scene) {
        var acting = scene.acting();
        var team = scene.team();
        switch (attempt) {
            case PROMOTE_MEMBER_TO_ADMINISTRATOR ->
                teams.changeRole().change(acting, team, scene.member(), Role.ADMINISTRATOR, null);
            case PROMOTE_MEMBER_TO_OWNER -> teams.changeRole().change(acting, team, scene.member(), Role.OWNER, null);
            case PROMOTE_ONESELF_TO_OWNER -> teams.changeRole().change(acting, team, acting, Role.OWNER, null);
            case DEMOTE_ADMINISTRATOR ->
                teams.changeRole().change(acting, team, scene.administrator(), Role.MEMBER, null);
            case DEMOTE_OWNER -> teams.changeRole().change(acting, team, scene.owner(), Role.MEMBER, null);
            case REMOVE_MEMBER -> teams.removeMember().remove(acting, team, scene.member());
            case REMOVE_ADMINISTRATOR -> teams.removeMember().remove(acting, team, scene.administrator());
            case REMOVE_OWNER -> teams.removeMember().remove(acting, team, scene.owner());
            case SHARE_OWN_APPLICATION -> teams.shareApplication().share(acting, scene.unshared(), team);
            case SHARE_APPLICATION_OF_ANOTHER -> teams.shareApplication().share(acting, scene.others(), team);
            case STOP_SHARING_OWN_APPLICATION -> teams.stopSharing().stop(acting, scene.own(), team);
            case STOP_SHARING_APPLICATION_OF_ANOTHER -> teams.stopSharing().stop(acting, scene.others(), team);
            case HAND_OVER -> teams.handOverTeam().handOver(acting, team, scene.member(), Role.MEMBER);
            case WEIGH_DELETION -> teams.weighTeamDeletion().weigh(acting, team);
            case DELETE -> teams.deleteTeam().delete(acting, team);
            case LEAVE -> teams.leaveTeam().leave(acting, team);
            default -> throw new IllegalArgumentException("unknown attempt " + attempt);
        }
    }
}
