package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.HubPages;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page that resets the space of a team. */
class TeamSpacePagesTest {

    @AutoClose
    private final TeamScene scene = new TeamScene();

    private final String path = scene.team + "/reset-space";

    @Test
    void ownerResetsTheSpace() {
        assertThat(scene.ann.open(scene.team).body()).contains("href=\"" + path + "\"");

        assertThat(HubPages.words(scene.ann.submit(scene.ann.open(path), path, Map.of())))
                .contains("The space of the team is as it was at the beginning.");
    }

    @Test
    void memberMayNot() {
        HubPages bob = scene.member("bob", "member");

        assertThat(bob.open(scene.team).body()).doesNotContain(path);
        assertThat(bob.open(path).statusCode()).isEqualTo(403);
        assertThat(TeamScene.forge(bob, path, Map.of()).statusCode()).isEqualTo(403);
    }
}
