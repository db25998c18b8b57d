package dev.sandbank.application.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.TeamRefusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Teams behave as a plain model says, over any stores, whatever happens in whatever order. */
public abstract class TeamModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** H50, H52, H53. */
    @Property(tries = 60)
    void teamIsAsTheModelSaysAfterEveryStep(@ForAll("histories") List<TeamModel.Step> history) {
        TeamModel model = new TeamModel(new TeamWorld(emptyStores()));
        for (TeamModel.Step step : history) {
            model.take(step);
            model.check();
        }
    }

    @Provide
    Arbitrary<List<TeamModel.Step>> histories() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, TeamModel.PEOPLE - 1);
        Arbitrary<Role> roles = Arbitraries.of(Role.class);
        return Combinators.combine(Arbitraries.of(TeamModel.Verb.class), people, people, roles)
                .as(TeamModel.Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    /** H53. */
    @Example
    void ofTwoOwnersWhoDemoteEachOtherAtOnceOneSucceeds() {
        TeamWorld world = new TeamWorld(emptyStores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(ann, "Payments");
        world.join(team, ann, bob, Role.OWNER);
        AtomicInteger turn = new AtomicInteger();

        List<Optional<Reason>> ends = Race.of(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            return TeamWorld.refusalOf(() ->
                    world.teams().changeRole().change(first ? ann : bob, team, first ? bob : ann, Role.MEMBER, null));
        });

        assertThat(ends).containsExactlyInAnyOrder(Optional.empty(), Optional.of(TeamRefusal.TEAM_ACTION_FORBIDDEN));
        assertThat(world.stores().memberships().of(team))
                .extracting(member -> member.role())
                .containsExactlyInAnyOrder(Role.OWNER, Role.MEMBER);
    }

    /** H53. */
    @Example
    void ofTwoOwnersWhoLeaveAtOnceOneStays() {
        TeamWorld world = new TeamWorld(emptyStores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(ann, "Payments");
        world.join(team, ann, bob, Role.OWNER);
        AtomicInteger turn = new AtomicInteger();

        List<Optional<Reason>> ends = Race.of(
                2,
                () -> TeamWorld.refusalOf(
                        () -> world.teams().leaveTeam().leave(turn.getAndIncrement() == 0 ? ann : bob, team)));

        assertThat(ends).containsExactlyInAnyOrder(Optional.empty(), Optional.of(TeamRefusal.TEAM_LAST_OWNER));
        assertThat(world.stores().memberships().of(team)).hasSize(1);
    }

    /** H50. */
    @Example
    void invitationThatIsAcceptedInTwoTabsMakesOneMembership() {
        TeamWorld world = new TeamWorld(emptyStores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(ann, "Payments");
        InvitationId id = world.invite(team, ann, "bob@example.com", Role.MEMBER);

        List<Optional<Reason>> ends = Race.of(
                2,
                () -> TeamWorld.refusalOf(
                        () -> world.teams().invitations().acceptInvitation().accept(bob, id)));

        assertThat(ends).containsExactlyInAnyOrder(Optional.empty(), Optional.of(TeamRefusal.INVITATION_ENDED));
        assertThat(world.stores().memberships().of(team)).hasSize(2);
        assertThat(world.audited()).containsOnlyOnce("team-member-joined");
    }

    /** H54. */
    @Example
    void handOverThatIsSentTwiceIsDoneOnce() {
        TeamWorld world = new TeamWorld(emptyStores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(ann, "Payments");
        world.join(team, ann, bob, Role.MEMBER);

        List<Optional<Reason>> ends = Race.of(
                2,
                () -> TeamWorld.refusalOf(
                        () -> world.teams().handOverTeam().handOver(ann, team, bob, Role.ADMINISTRATOR)));

        assertThat(ends).containsExactlyInAnyOrder(Optional.empty(), Optional.of(TeamRefusal.TEAM_ACTION_FORBIDDEN));
        assertThat(world.role(team, bob)).contains(Role.OWNER);
        assertThat(world.role(team, ann)).contains(Role.ADMINISTRATOR);
    }
}
