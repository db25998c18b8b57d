package dev.sandbank.application.hub.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InviterCasesTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final TeamUseCases.Invitations invitations = world.teams().invitations();
    private final DeveloperId owner = world.developer("owner");
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(owner, "Payments");

    /** H51. */
    @Test
    void demotedInviterCannotLetAnybodyIn() {
        world.join(team, owner, bob, Role.OWNER);
        InvitationId asOwner = world.invite(team, bob, "ann@example.com", Role.OWNER);
        world.teams().changeRole().change(owner, team, bob, Role.ADMINISTRATOR, null);

        assertEnded(ann, asOwner, InvitationState.INVITER_LOST_RIGHT.words());
        assertThat(world.role(team, ann)).isEmpty();
        assertThat(world.mailsTo(owner))
                .extracting(Mail::subject)
                .containsExactly("An invitation to the team Payments has ended");
        assertEnded(ann, asOwner, InvitationState.INVITER_LOST_RIGHT.words());
        assertThat(world.mailsTo(owner)).hasSize(1);
        assertThat(world.newestEntry().event().action().text()).isEqualTo("team-invitation-void");
    }

    /** H51. */
    @Test
    void inviterWhoWasRemovedSuspendedOrDeletedCannotLetAnybodyIn() {
        for (String end : new String[] {"removed", "suspended", "deleted"}) {
            DeveloperId inviter = world.developer("inviter" + end);
            world.join(team, owner, inviter, Role.ADMINISTRATOR);
            InvitationId id = world.invite(team, inviter, "ann@example.com", Role.MEMBER);
            switch (end) {
                case "removed" -> world.teams().removeMember().remove(owner, team, inviter);
                case "suspended" -> world.suspend(inviter, true);
                default -> world.inUnit(() -> world.stores().developers().remove(inviter));
            }
            assertEnded(ann, id, InvitationState.INVITER_LOST_RIGHT.words());
        }
        assertThat(world.role(team, ann)).isEmpty();
    }

    /** H51. */
    @Test
    void renamedTeamShowsItsNewNameAndDeletedTeamItsLast() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        String token = world.tokenIn(world.mails().get(0));
        world.teams().renameTeam().rename(owner, team, "Transfers", null);
        assertThat(invitations.openInvitation().open(token).teamName()).isEqualTo("Transfers");
        world.teams().deleteTeam().delete(owner, team);

        InvitationView view = invitations.openInvitation().open(token);
        assertThat(view.state()).isEqualTo(InvitationState.TEAM_DELETED);
        assertThat(view.teamName()).isEqualTo("Transfers");
        assertEnded(ann, id, InvitationState.TEAM_DELETED.words());
        assertThat(invitations.listInvitations().list(ann)).isEmpty();
    }

    /** H52. */
    @Test
    void administratorCannotChangeAnInvitationAsOwnerByInvitingAgain() {
        world.join(team, owner, bob, Role.ADMINISTRATOR);
        world.invite(team, owner, "ann@example.com", Role.OWNER);

        assertThat(invitations.inviteToTeam().invite(bob, team, "ann@example.com", Role.MEMBER))
                .extracting(InvitationAnswer::outcome)
                .containsExactly(InvitationAnswer.Outcome.BAD);
        assertThat(world.stores().invitations().pendingOf(team))
                .singleElement()
                .matches(pending -> pending.terms().role() == Role.OWNER);
    }

    @Test
    void invitationOfAnotherTeamIsUnknown() {
        TeamId loans = world.team(ann, "Loans");
        InvitationId id = world.invite(team, owner, "bob@example.com", Role.MEMBER);

        assertThat(TeamWorld.refusalOf(() -> invitations.revokeInvitation().revoke(ann, loans, id)))
                .contains(TeamRefusal.INVITATION_UNKNOWN);
        assertThat(TeamWorld.refusalOf(() -> invitations.resendInvitation().resend(ann, loans, id)))
                .contains(TeamRefusal.INVITATION_UNKNOWN);
    }

    /** H3. */
    @Test
    void addressGetsOneMailAMinuteAndFiveAnHourAtMost() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        assertThat(invitations.resendInvitation().resend(owner, team, id).outcome())
                .isEqualTo(InvitationAnswer.Outcome.NOT_MAILED);
        for (int i = 0; i < 10; i++) {
            world.clock().advance(Duration.ofMinutes(1));
            invitations.resendInvitation().resend(owner, team, id);
        }
        TeamId other = world.team(bob, "Loans");
        invitations.inviteToTeam().invite(bob, other, "ann@example.com", Role.MEMBER);

        assertThat(world.mailsTo(ann)).hasSize(5);
        assertThat(invitations.listInvitations().list(ann)).hasSize(2);
        world.clock().advance(Duration.ofHours(1));
        assertThat(invitations.resendInvitation().resend(owner, team, id).outcome())
                .isEqualTo(InvitationAnswer.Outcome.RENEWED);
        assertThat(world.mailsTo(ann)).hasSize(6);
    }

    @Test
    void teamWithAsManyMembersAsItMayHaveTakesNobody() {
        for (int i = 1; i < Team.MAX_MEMBERS; i++) {
            world.join(team, owner, world.developer("dev" + i), Role.MEMBER);
        }
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);

        assertThat(TeamWorld.refusalOf(() -> invitations.acceptInvitation().accept(ann, id)))
                .contains(TeamRefusal.TEAM_FULL);
        assertThat(world.stores().memberships().of(team)).hasSize(Team.MAX_MEMBERS);
    }

    private void assertEnded(DeveloperId developer, InvitationId id, String words) {
        assertThatThrownBy(() -> invitations.acceptInvitation().accept(developer, id))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        InvitationEnded.class,
                                        ended -> assertThat(ended.state()).isEqualTo(words)));
    }

    private InvitationState state(InvitationId id) {
        return world.stores()
                .invitations()
                .find(id)
                .orElseThrow()
                .stateAt(world.clock().instant());
    }
}
