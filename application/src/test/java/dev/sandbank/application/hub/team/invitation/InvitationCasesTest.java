package dev.sandbank.application.hub.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationForAnother;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InvitationCasesTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final TeamUseCases.Invitations invitations = world.teams().invitations();
    private final DeveloperId owner = world.developer("owner");
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(owner, "Payments");

    /** H48. */
    @Test
    void case99InvitationOfAnotherAddressNamesBothAndCannotBeAnswered() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);

        assertThatThrownBy(() -> invitations.acceptInvitation().accept(bob, id))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new InvitationForAnother("ann@example.com", "bob@example.com")));
        assertThat(TeamWorld.refusalOf(() -> invitations.declineInvitation().decline(bob, id)))
                .contains(TeamRefusal.INVITATION_FOR_ANOTHER);
        assertThat(world.role(team, bob)).isEmpty();
        assertThat(invitations.acceptInvitation().accept(ann, id).before()).isFalse();
        assertThat(world.teams().listTeams().list(ann, Seek.first(5)).rows())
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.team().id()).isEqualTo(team);
                    assertThat(mine.role()).isEqualTo(Role.MEMBER);
                    assertThat(mine.members()).isEqualTo(2);
                });
    }

    /** H1. */
    @Test
    void openingALinkChangesNothingHoweverOften() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.ADMINISTRATOR);
        String token = world.tokenIn(world.mails().get(0));
        int noted = world.audited().size();

        for (int i = 0; i < 3; i++) {
            InvitationView view = invitations.openInvitation().open(token);
            assertThat(view.state()).isEqualTo(InvitationState.PENDING);
            assertThat(view.teamName()).isEqualTo("Payments");
            assertThat(view.inviter()).isEqualTo("owner");
            assertThat(view.terms().id()).isEqualTo(id);
        }
        assertThat(world.audited()).hasSize(noted);
        assertThat(invitations.acceptInvitation().accept(ann, id).membership().role())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void linkThatWasNeverMadeOpensNothing() {
        world.invite(team, owner, "ann@example.com", Role.MEMBER);
        String token = world.tokenIn(world.mails().get(0));
        String other = token.substring(0, token.length() - 1) + (token.endsWith("a") ? "b" : "a");

        assertThat(TeamWorld.refusalOf(() -> invitations.openInvitation().open(other)))
                .contains(TeamRefusal.INVITATION_UNKNOWN);
        assertThat(TeamWorld.refusalOf(() -> invitations.openInvitation().open("")))
                .contains(TeamRefusal.INVITATION_UNKNOWN);
    }

    /** H49. */
    @Test
    void invitationsOfThreeTeamsWaitUntilTheAddressHasAnAccount() {
        TeamId loans = world.team(ann, "Loans");
        TeamId cards = world.team(bob, "Cards");
        world.invite(team, owner, "New.Person@example.com", Role.MEMBER);
        world.clock().advance(Duration.ofMinutes(1));
        world.invite(loans, ann, "new.person@example.com", Role.ADMINISTRATOR);
        world.clock().advance(Duration.ofMinutes(1));
        world.invite(cards, bob, "new.person@example.com", Role.OWNER);

        DeveloperId late = world.developer("late");
        assertThat(invitations.listInvitations().list(late)).isEmpty();
        world.move(late, "new.person@example.com");

        assertThat(invitations.listInvitations().list(late))
                .extracting(InvitationView::teamName)
                .containsExactly("Payments", "Loans", "Cards");
        assertThat(world.stores()
                        .developers()
                        .search(Standing.ANY, "new.person", Seek.first(5))
                        .rows())
                .hasSize(1);
    }

    /** H50. */
    @Test
    void memberWhoIsInvitedAgainStaysWhatTheyAre() {
        world.join(team, owner, ann, Role.MEMBER);
        int mails = world.mails().size();

        assertThat(invitations.inviteToTeam().invite(owner, team, "ANN@example.com", Role.OWNER))
                .containsExactly(new InvitationAnswer("ANN@example.com", InvitationAnswer.Outcome.MEMBER, ""));
        assertThat(world.role(team, ann)).contains(Role.MEMBER);
        assertThat(world.mails()).hasSize(mails);
    }

    /** H50. */
    @Test
    void developerWhoIsAMemberUnderAnEarlierAddressIsToldSo() {
        world.join(team, owner, ann, Role.MEMBER);
        InvitationId id = world.invite(team, owner, "ann@new.example", Role.OWNER);
        world.move(ann, "ann@new.example");

        Joined joined = invitations.acceptInvitation().accept(ann, id);

        assertThat(joined.before()).isTrue();
        assertThat(joined.membership().role()).isEqualTo(Role.MEMBER);
        assertThat(world.stores().memberships().of(team)).hasSize(2);
        assertThat(state(id)).isEqualTo(InvitationState.ACCEPTED);
    }

    /** H50. */
    @Test
    void invitingAgainRenewsTheOneThatWaits() {
        InvitationId first = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        world.clock().advance(Duration.ofDays(6));

        assertThat(invitations.inviteToTeam().invite(owner, team, "Ann@Example.com", Role.ADMINISTRATOR))
                .extracting(InvitationAnswer::outcome)
                .containsExactly(InvitationAnswer.Outcome.RENEWED);
        world.clock().advance(Duration.ofDays(6));
        assertThat(world.stores().invitations().pendingOf(team)).singleElement().satisfies(pending -> {
            assertThat(pending.terms().id()).isEqualTo(first);
            assertThat(pending.terms().role()).isEqualTo(Role.ADMINISTRATOR);
        });
        assertThat(invitations
                        .acceptInvitation()
                        .accept(ann, first)
                        .membership()
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(world.stores().invitations().pendingOf(team)).isEmpty();
    }

    /** H4, H50. */
    @Test
    void spentInvitationsAreRefusedForEverWithTheirState() {
        InvitationId accepted = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        String token = world.tokenIn(world.mails().get(0));
        invitations.acceptInvitation().accept(ann, accepted);
        world.teams().removeMember().remove(owner, team, ann);
        InvitationId declined = world.invite(team, owner, "bob@example.com", Role.MEMBER);
        invitations.declineInvitation().decline(bob, declined);
        world.clock().advance(Duration.ofMinutes(2));
        InvitationId revoked = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        invitations.revokeInvitation().revoke(owner, team, revoked);

        assertEnded(ann, accepted, "accepted already");
        assertEnded(bob, declined, "declined");
        assertEnded(ann, revoked, "taken back");
        assertThat(invitations.openInvitation().open(token).state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(world.role(team, ann)).isEmpty();
        assertThat(TeamWorld.refusalOf(() -> invitations.revokeInvitation().revoke(owner, team, accepted)))
                .contains(TeamRefusal.INVITATION_ENDED);
    }

    @Test
    void invitationEndsAfterSevenDaysOfTwentyFourHours() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        world.clock().advance(Duration.ofHours(168).minusMillis(1));
        assertThat(invitations.listInvitations().list(ann)).hasSize(1);
        world.clock().advance(Duration.ofMillis(1));

        assertThat(invitations.listInvitations().list(ann)).isEmpty();
        assertThat(world.teams().showTeam().show(owner, team).invitations()).isEmpty();
        assertEnded(ann, id, "expired");
        InvitationId next = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        assertThat(next).isNotEqualTo(id);
        assertEnded(ann, id, "expired");
        assertThat(invitations.acceptInvitation().accept(ann, next).team().id()).isEqualTo(team);
    }

    @Test
    void suspendedDeveloperCannotAccept() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        world.suspend(ann, true);

        assertThat(TeamWorld.refusalOf(() -> invitations.acceptInvitation().accept(ann, id)))
                .contains(DeveloperRefusal.DEVELOPER_SUSPENDED);
    }

    /** H2. */
    @Test
    void everyMailOfAnInvitationOpensItAndAnsweringOneEndsAll() {
        InvitationId id = world.invite(team, owner, "ann@example.com", Role.MEMBER);
        world.clock().advance(Duration.ofMinutes(5));
        invitations.resendInvitation().resend(owner, team, id);
        String older = world.tokenIn(world.mails().get(0));
        String newer = world.tokenIn(world.mails().get(1));

        assertThat(older).isNotEqualTo(newer);
        assertThat(invitations.openInvitation().open(older).state()).isEqualTo(InvitationState.PENDING);
        invitations
                .acceptInvitation()
                .accept(ann, invitations.openInvitation().open(newer).terms().id());
        assertThat(invitations.openInvitation().open(older).state()).isEqualTo(InvitationState.ACCEPTED);
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
