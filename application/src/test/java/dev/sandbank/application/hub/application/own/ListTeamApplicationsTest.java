package dev.sandbank.application.hub.application.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of the applications of one team. */
class ListTeamApplicationsTest {

    private final ApplicationWorld world = new ApplicationWorld();

    @Test
    void memberSeesThoseOfTheTeamAloneAndOthersSeeNone() {
        world.makeShared();
        world.make(world.bob, "Bob's");

        assertThat(list(world.bob, "")).extracting(row -> row.client().name()).containsExactly("Shared");
        assertThat(list(world.bob, "")).extracting(ApplicationSummary::owner).containsExactly("ann");
        assertThat(list(world.ann, "")).extracting(ApplicationSummary::own).containsExactly(true);
        assertThat(list(world.eve, "")).isEmpty();
    }

    @Test
    void listFindsPartsOfNamesAndIds() {
        ClientId id = world.makeShared().client().id();

        assertThat(list(world.bob, " sHAR ")).hasSize(1);
        assertThat(list(world.bob, id.value().substring(4))).hasSize(1);
        assertThat(list(world.bob, "nothing")).isEmpty();
    }

    private List<ApplicationSummary> list(DeveloperId acting, String text) {
        return world.applications().listOfTeam().list(acting, world.team, text);
    }
}
