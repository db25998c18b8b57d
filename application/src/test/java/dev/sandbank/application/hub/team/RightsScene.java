package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Locale;

/**
 * A team with members of each role, pending invitations and shared applications, and somebody who tries something there.
 *
 * @param acting who tries
 * @param owner another owner
 * @param administrator another administrator
 * @param member another member
 * @param toMember a pending invitation as member
 * @param toOwner a pending invitation as owner
 * @param own an application of the one who tries, which is shared unless it belongs to a stranger or a removed member
 * @param unshared another application of theirs, which is not shared
 * @param others a shared application of another member
 */
public record RightsScene(
        TeamId team,
        DeveloperId acting,
        DeveloperId owner,
        DeveloperId administrator,
        DeveloperId member,
        InvitationId toMember,
        InvitationId toOwner,
        ClientId own,
        ClientId unshared,
        ClientId others) {

    /** What the one who tries is in the team. */
    public enum Caller {
        OWNER,
        ADMINISTRATOR,
        MEMBER,
        REMOVED,
        STRANGER
    }

    /** What is tried. */
    public enum Attempt {
        SHOW,
        RENAME,
        RESET_SPACE,
        INVITE_MEMBER,
        INVITE_ADMINISTRATOR,
        INVITE_OWNER,
        RESEND_TO_MEMBER,
        RESEND_TO_OWNER,
        REVOKE_INVITATION_OF_MEMBER,
        REVOKE_INVITATION_OF_OWNER,
        PROMOTE_MEMBER_TO_ADMINISTRATOR,
        PROMOTE_MEMBER_TO_OWNER,
        PROMOTE_ONESELF_TO_OWNER,
        DEMOTE_ADMINISTRATOR,
        DEMOTE_OWNER,
        REMOVE_MEMBER,
        REMOVE_ADMINISTRATOR,
        REMOVE_OWNER,
        SHARE_OWN_APPLICATION,
        SHARE_APPLICATION_OF_ANOTHER,
        STOP_SHARING_OWN_APPLICATION,
        STOP_SHARING_APPLICATION_OF_ANOTHER,
        HAND_OVER,
        WEIGH_DELETION,
        DELETE,
        LEAVE
    }

    /** What came of it. */
    public enum Answer {
        DONE,
        /** The role does not allow it: 403. */
        FORBIDDEN,
        /** As if there were no such thing: 404. */
        UNKNOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A way to try things. */
    public interface Door {
        Answer answer(Attempt attempt, RightsScene scene);
    }

    /** Makes the team; besides the caller it has one member of each role. */
    public static RightsScene set(TeamWorld world, Caller caller) {
        DeveloperId owner = world.developer("owner");
        DeveloperId administrator = world.developer("deputy");
        DeveloperId member = world.developer("member");
        DeveloperId acting = world.developer("acting");
        TeamId team = world.team(owner, "Payments");
        SpaceId space = world.stores().teams().require(team).space();
        world.join(team, owner, administrator, Role.ADMINISTRATOR);
        world.join(team, owner, member, Role.MEMBER);
        ClientId others = world.application(member, "others", space).id();
        ClientId own = world.application(acting, "own", space).id();
        ClientId unshared = world.application(acting, "unshared", space).id();
        world.teams().shareApplication().share(member, others, team);
        enter(world, team, owner, acting, caller, own);
        return new RightsScene(
                team,
                acting,
                owner,
                administrator,
                member,
                world.invite(team, owner, "new.member@example.com", Role.MEMBER),
                world.invite(team, owner, "new.owner@example.com", Role.OWNER),
                own,
                unshared,
                others);
    }

    private static void enter(
            TeamWorld world, TeamId team, DeveloperId owner, DeveloperId acting, Caller caller, ClientId own) {
        switch (caller) {
            case OWNER, ADMINISTRATOR, MEMBER -> {
                world.join(team, owner, acting, Role.valueOf(caller.name()));
                world.teams().shareApplication().share(acting, own, team);
            }
            case REMOVED -> {
                world.join(team, owner, acting, Role.ADMINISTRATOR);
                world.teams().removeMember().remove(owner, team, acting);
            }
            case STRANGER -> {}
        }
    }
}
