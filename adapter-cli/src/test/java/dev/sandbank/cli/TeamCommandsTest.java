package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamCommandsTest {

    private final Terminal terminal = new Terminal();
    private final TeamWorld world = new TeamWorld(terminal.installation.managed.stores());
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(ann, "Payments");

    @BeforeEach
    void fillTheTeam() {
        world.join(team, ann, bob, Role.MEMBER);
        world.invite(team, ann, "new@example.com", Role.ADMINISTRATOR);
        world.application(bob, "shop", SpaceId.DEFAULT);
        world.teams().shareApplication().share(bob, new ClientId("shop"), team);
    }

    @Test
    void teamsAreListedWithTheirNumbers() {
        world.team(bob, "Loans");

        JsonNode list = terminal.run("team", "list", "--json").json();

        assertThat(list).hasSize(2);
        assertThat(list.get(0).toString())
                .isEqualTo("{\"team\":\"" + team + "\",\"name\":\"Payments\",\"space\":\""
                        + world.stores().teams().require(team).space()
                        + "\",\"members\":2,\"owners\":1,\"applications\":1,\"createdAt\":\"2026-11-03T12:00:00Z\"}");
        assertThat(terminal.run("team", "list", "--search", "LOAN", "--json").json())
                .hasSize(1);
        assertThat(terminal.run("team", "list").out()).contains("TEAM", "MEMBERS", "Payments", "Loans");
        assertThat(terminal.run("team", "list", "--search", "%").out()).isEqualTo("There is no team that fits.\n");
    }

    @Test
    void teamIsShownWithMembersInvitationsAndApplications() {
        JsonNode shown = terminal.run("team", "show", team.value(), "--json").json();

        assertThat(shown.get("members").findValuesAsText("userId")).containsExactly("ann", "bob");
        assertThat(shown.get("members").findValuesAsText("role")).containsExactly("owner", "member");
        assertThat(shown.get("invitations").findValuesAsText("email")).containsExactly("new@example.com");
        assertThat(shown.get("invitations").findValuesAsText("endsAt")).containsExactly("2026-11-10T12:00:00Z");
        assertThat(shown.get("applications").findValuesAsText("clientId")).containsExactly("shop");
        assertThat(terminal.run("team", "show", team.value()).out())
                .contains("Payments", "ann@example.com", "administrator", "2026-11-10T12:00:00Z", "shop");
    }

    @Test
    void unknownTeamIsRefusedWithTheNextStep() {
        Terminal.Result result = terminal.run("team", "show", "0000000000000000");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("there is no team 0000000000000000", "sandbank team list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "show Payments", "show 0000000000000000 more", "list more"})
    void wrongArgumentsAreWrongUsage(String arguments) {
        assertThat(terminal.run(("team " + arguments).split(" ")).exitCode()).isEqualTo(2);
    }
}
