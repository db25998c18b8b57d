package dev.sandbank.application.hub.team.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamCasesTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final DeveloperId owner = world.developer("owner");
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(owner, "Payments");

    /** H53. */
    @Test
    void lastOwnerCannotLeaveStepDownOrBeSuspendedWhileOthersStay() {
        world.join(team, owner, ann, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> world.teams().leaveTeam().leave(owner, team))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new LastOwner("Payments", 1)));
        assertThat(TeamWorld.refusalOf(() -> world.teams().changeRole().change(owner, team, owner, Role.MEMBER, null)))
                .contains(TeamRefusal.TEAM_LAST_OWNER);
        assertThat(TeamWorld.refusalOf(() ->
                        world.inUnit(() -> world.teams().replaceLastOwner().replace(owner, Map.of(), audit()))))
                .contains(TeamRefusal.TEAM_LAST_OWNER);
        assertThat(world.role(team, owner)).contains(Role.OWNER);
    }

    /** H53. */
    @Test
    void successorOfALastOwnerIsAnActiveMember() {
        world.join(team, owner, ann, Role.MEMBER);
        world.join(team, owner, bob, Role.MEMBER);
        world.suspend(bob, true);

        assertThat(TeamWorld.refusalOf(() -> succeed(bob))).contains(TeamRefusal.MEMBER_SUSPENDED);
        assertThat(TeamWorld.refusalOf(() -> succeed(owner))).contains(TeamRefusal.HAND_OVER_TO_ONESELF);
        assertThat(TeamWorld.refusalOf(() -> succeed(world.developer("stranger"))))
                .contains(TeamRefusal.MEMBER_UNKNOWN);
        succeed(ann);

        assertThat(world.role(team, ann)).contains(Role.OWNER);
        assertThat(world.mailsTo(ann))
                .last()
                .extracting(Mail::subject)
                .asString()
                .startsWith("You are an owner");
    }

    /** H53. */
    @Test
    void suspendedOwnerDoesNotCountAsOwner() {
        world.join(team, owner, ann, Role.OWNER);
        world.join(team, owner, bob, Role.MEMBER);
        world.suspend(ann, true);

        assertThat(TeamWorld.refusalOf(() -> world.teams().leaveTeam().leave(owner, team)))
                .contains(TeamRefusal.TEAM_LAST_OWNER);
        assertThat(TeamWorld.refusalOf(() -> world.teams().showTeam().show(ann, team)))
                .contains(TeamRefusal.TEAM_UNKNOWN);
        world.suspend(ann, false);
        world.teams().leaveTeam().leave(owner, team);
        assertThat(world.role(team, owner)).isEmpty();
    }

    /** H53. */
    @Test
    void whoeverIsAloneDeletesTheTeamAndDoesNotLeaveIt() {
        assertThat(TeamWorld.refusalOf(() -> world.teams().leaveTeam().leave(owner, team)))
                .contains(TeamRefusal.TEAM_LAST_OWNER);
        world.teams().deleteTeam().delete(owner, team);

        assertThat(world.stores().teams().find(team)).isEmpty();
        assertThat(world.teams().listTeams().list(owner, Seek.first(5)).rows()).isEmpty();
    }

    /** H54. */
    @Test
    void teamIsHandedOverToAnActiveMemberOnlyAndOnce() {
        world.join(team, owner, ann, Role.MEMBER);
        world.join(team, owner, bob, Role.MEMBER);
        world.suspend(bob, true);

        assertThat(handOver(world.developer("stranger"), Role.MEMBER)).contains(TeamRefusal.MEMBER_UNKNOWN);
        assertThat(handOver(bob, Role.MEMBER)).contains(TeamRefusal.MEMBER_SUSPENDED);
        assertThat(handOver(owner, Role.MEMBER)).contains(TeamRefusal.HAND_OVER_TO_ONESELF);
        assertThat(handOver(ann, Role.OWNER)).contains(TeamRefusal.HAND_OVER_TO_ONESELF);
        assertThat(handOver(ann, Role.ADMINISTRATOR)).isEmpty();
        assertThat(handOver(ann, Role.ADMINISTRATOR)).contains(TeamRefusal.TEAM_ACTION_FORBIDDEN);
        assertThat(world.role(team, ann)).contains(Role.OWNER);
        assertThat(world.role(team, owner)).contains(Role.ADMINISTRATOR);
        assertThat(world.mailsTo(ann))
                .last()
                .extracting(Mail::subject)
                .isEqualTo("You are an owner of the team Payments now");
    }

    @Test
    void case100DemotedOwnerLosesTheRightAtOnce() {
        world.join(team, owner, ann, Role.OWNER);
        world.teams().changeRole().change(owner, team, ann, Role.MEMBER, null);

        assertThat(TeamWorld.refusalOf(() -> world.teams().deleteTeam().delete(ann, team)))
                .contains(TeamRefusal.TEAM_ACTION_FORBIDDEN);
        assertThat(world.newestEntry().event().facts())
                .containsEntry("before", "owner")
                .containsEntry("after", "member");
    }

    @Test
    void deletedAccountLeavesItsTeamsAndEndsThoseInWhichNobodyElseIs() {
        TeamId alone = world.team(owner, "Alone");
        world.join(team, owner, ann, Role.OWNER);
        world.inUnit(() -> {
            world.teams().replaceLastOwner().replace(owner, Map.of(), audit());
            world.teams().leaveAllTeams().leave(owner, audit());
            world.stores().developers().remove(owner);
        });

        assertThat(world.stores().teams().find(alone)).isEmpty();
        assertThat(world.role(team, ann)).contains(Role.OWNER);
        assertThat(world.stores().memberships().of(team)).hasSize(1);
        assertThat(world.stores().memberships().ofDeveloper(owner)).isEmpty();
    }

    @Test
    void viewOfATeamTellsWhoTheMembersAre() {
        world.join(team, owner, ann, Role.ADMINISTRATOR);
        InvitationAnswer answer = world.teams()
                .invitations()
                .inviteToTeam()
                .invite(ann, team, "new@example.com", Role.MEMBER)
                .get(0);

        assertThat(answer.outcome()).isEqualTo(InvitationAnswer.Outcome.INVITED);
        assertThat(world.teams().showTeam().show(ann, team)).satisfies(view -> {
            assertThat(view.members()).extracting(member -> member.userId()).containsExactly("owner", "ann");
            assertThat(view.count(Role.OWNER)).isOne();
            assertThat(view.invitations()).hasSize(1);
        });
        assertThat(world.teams().searchTeams().search("pay", Seek.first(5)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.members()).isEqualTo(2));
        assertThat(TeamWorld.refusalOf(() -> world.teams().findTeam().find(new TeamId("0000000000000000"))))
                .contains(TeamRefusal.TEAM_UNKNOWN);
    }

    private void succeed(DeveloperId successor) {
        world.inUnit(() -> world.teams().replaceLastOwner().replace(owner, Map.of(team, successor), audit()));
    }

    private Audit audit() {
        return TestPorts.audit(world.stores(), world.clock());
    }

    private Optional<Reason> handOver(DeveloperId to, Role giversRole) {
        return TeamWorld.refusalOf(() -> world.teams().handOverTeam().handOver(owner, team, to, giversRole));
    }
}
