package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages that ask before a member goes. */
class DeparturePagesTest {

    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");

    @AutoClose
    private final TeamScene scene = new TeamScene();

    private final HubPages bob = scene.member("bob", "member");
    private final ClientId application = scene.world.applicationOf("ann");

    @Test
    void h39SecretsThatEndAreListedBeforeWithTheirLastUse() {
        var stores = scene.world.server().stores();
        TeamId team = new TeamId(scene.team.replace("/teams/", ""));
        stores.transactions().run(() -> stores.ownedApplications().share(application, team));
        String path = "/apps/" + application.value();
        HttpResponse<String> added = bob.submit(bob.open(path), path + "/add-secret", Map.of());
        Matcher secret = SECRET.matcher(added.body());
        assertThat(secret.find()).isTrue();
        String lastFour = "..." + secret.group(1).substring(secret.group(1).length() - 4);

        HttpResponse<String> leaving = bob.open(scene.team + "/end");
        assertThat(leaving.body()).contains("Secrets that end", lastFour, "never");
        String member = scene.team + "/members/" + scene.world.idOf("bob");
        HttpResponse<String> removing = scene.ann.open(member);
        assertThat(removing.body()).contains("Secrets that end", lastFour);

        scene.ann.submit(removing, scene.team + "/remove", Map.of());
        assertThat(scene.roleOf("bob")).isEmpty();
        assertThat(scene.ann.open(path).body()).doesNotContain(lastFour);
    }

    @Test
    void lastOwnerIsShownNoListButTheReasonWhenLeaving() {
        assertThat(scene.ann.open(scene.team + "/end").body()).doesNotContain("Secrets that end");
    }
}
