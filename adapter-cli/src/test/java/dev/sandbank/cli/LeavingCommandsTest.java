package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

/** Who gets what when somebody is suspended or deleted at the command line. */
class LeavingCommandsTest {

    private final Terminal terminal = new Terminal();
    private final TeamWorld world = new TeamWorld(terminal.installation.managed.stores());
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(ann, "Payments");

    /** H53: whoever suspends the last owner names a successor. */
    @Test
    void suspensionOfTheLastOwnerNamesASuccessor() {
        world.join(team, ann, bob, Role.MEMBER);
        Terminal.Result refused = terminal.run("developer", "suspend", "ann");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Payments");
        assertThat(terminal.run("developer", "suspend", "ann", "--successor", team + "=nobody")
                        .exitCode())
                .isEqualTo(1);
        assertThat(terminal.run("developer", "suspend", "ann", "--successor", "x=bob")
                        .exitCode())
                .isEqualTo(2);
        assertThat(terminal.run("developer", "suspend", "ann", "--successor", team + "=bob")
                        .exitCode())
                .isZero();
        assertThat(world.role(team, bob)).contains(Role.OWNER);
    }

    /** H53, H54: a suspended member gets nothing; an application goes to its heir, and the others end. */
    @Test
    void deletionGivesTeamAndApplicationToActiveMembersOnly() {
        world.join(team, ann, bob, Role.MEMBER);
        ClientId shop = world.application(ann, "shop", SpaceId.DEFAULT).id();
        ClientId till = world.application(ann, "till", SpaceId.DEFAULT).id();
        world.stores().ownedApplications().share(shop, team);
        String[] delete = {"developer", "delete", "ann", "--yes", "--successor", team + "=bob", "--heir", shop + "=bob"
        };
        world.suspend(bob, true);
        Terminal.Result refused = terminal.run(delete);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(world.stores().developers().find(ann)).isPresent();

        world.suspend(bob, false);
        assertThat(terminal.run(delete).exitCode()).isZero();
        assertThat(world.role(team, bob)).contains(Role.OWNER);
        assertThat(world.stores().ownedApplications().ownerOf(shop)).contains(bob);
        assertThat(world.stores().ownedApplications().teamsOf(shop)).containsExactly(team);
        assertThat(world.stores().clients().find(till)).isEmpty();
    }

    /** H54: only somebody of the same teams gets an application. */
    @Test
    void heirIsAMemberOfATeam() {
        ClientId shop = world.application(ann, "shop", SpaceId.DEFAULT).id();
        assertThat(terminal.run("developer", "delete", "ann", "--yes", "--heir", shop + "=bob")
                        .exitCode())
                .isEqualTo(1);
        assertThat(terminal.run("developer", "delete", "ann", "--yes", "--heir", "none=bob")
                        .exitCode())
                .isEqualTo(1);
        assertThat(world.stores().clients().find(shop)).isPresent();
    }
}
