package dev.sandbank.application.hub.team.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.TeamRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamNamesTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final DeveloperId owner = world.developer("owner");
    private final TeamId team = world.team(owner, "Payments");

    @Test
    void newTeamHasItsMakerAsOwnerAndASpaceOfItsOwn() {
        assertThat(world.role(team, owner)).contains(Role.OWNER);
        assertThat(world.stores().spaces().find(stored().space()))
                .hasValueSatisfying(space -> assertThat(space.name()).isEqualTo("Payments"));
        assertThat(world.team(owner, "Payments")).isNotEqualTo(team);
        assertThat(world.audited()).startsWith("team-created", "space-created");
        assertThat(world.newestEntry().event().actor()).isEqualTo(new Actor(Actor.Kind.DEVELOPER, owner.value()));
        assertThat(world.newestEntry().event().facts()).containsEntry("from", "192.0.2.7");
    }

    /** H40. */
    @ParameterizedTest
    @ValueSource(strings = {"a b", "Größe & Co", "🏦", "a/b", "?", "שלום", "=cmd()", "<svg onload=x>", "x"})
    void everyReadableNameIsTakenWhenMadeAndWhenChanged(String name) {
        TeamId made = world.team(owner, "  " + name + " ");
        assertThat(world.stores().teams().require(made).name()).isEqualTo(name);
        assertThat(world.teams().renameTeam().rename(owner, team, name, null).name())
                .isEqualTo(name);
        assertThat(stored().isConfirmedBy(" " + name + "\n")).isTrue();
        assertThat(stored().isConfirmedBy(name + name)).isFalse();
    }

    /** H40. */
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b", "a\nb", "a\u202eb", "a\u0000b", "\u001b[31m"})
    void nameThatCannotBeReadIsRefusedWhenMadeAndWhenChanged(String name) {
        assertThat(TeamWorld.refusalOf(() -> world.team(owner, name))).contains(TeamRefusal.TEAM_NAME_INVALID);
        assertThat(TeamWorld.refusalOf(() -> world.teams().renameTeam().rename(owner, team, name, null)))
                .contains(TeamRefusal.TEAM_NAME_INVALID);
        assertThat(stored().name()).isEqualTo("Payments");
    }

    @Test
    void nameHasAtMostHundredCharacters() {
        assertThat(TeamWorld.refusalOf(() -> world.team(owner, "x".repeat(101))))
                .contains(TeamRefusal.TEAM_NAME_INVALID);
        assertThat(world.stores()
                        .teams()
                        .require(world.team(owner, "x".repeat(100)))
                        .name())
                .hasSize(100);
    }

    @Test
    void renamedTeamNotesBothNamesAndNothingIfTheNameIsTheSame() {
        world.teams().renameTeam().rename(owner, team, "Transfers", null);
        int noted = world.audited().size();
        world.teams().renameTeam().rename(owner, team, "Transfers", null);

        assertThat(world.audited()).hasSize(noted);
        assertThat(world.newestEntry().event().facts())
                .containsEntry("before", "Payments")
                .containsEntry("after", "Transfers");
        assertThat(world.stores().spaces().require(stored().space()).name()).isEqualTo("Transfers");
    }

    /** H42: of two who see the same name, the second does not overwrite unseen what the first one gave. */
    @Test
    void nameThatSomebodyElseGaveMeanwhileIsNotOverwrittenUnseen() {
        world.teams().renameTeam().rename(owner, team, "Transfers", "Payments");

        assertThat(TeamWorld.refusalOf(() -> world.teams().renameTeam().rename(owner, team, "Loans", "Payments")))
                .contains(TeamRefusal.TEAM_RENAMED_MEANWHILE);
        assertThat(world.teams()
                        .renameTeam()
                        .rename(owner, team, "Transfers", "Payments")
                        .name())
                .as("sent twice")
                .isEqualTo("Transfers");
        assertThat(world.teams()
                        .renameTeam()
                        .rename(owner, team, "Loans", "Transfers")
                        .name())
                .isEqualTo("Loans");
    }

    private Team stored() {
        return world.stores().teams().require(team);
    }
}
