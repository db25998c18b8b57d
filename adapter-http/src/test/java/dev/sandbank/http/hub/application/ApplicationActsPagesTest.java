package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is done on the page of an application: access, teams, the space, another id. */
class ApplicationActsPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
    private static final Pattern AUTHORIZE = Pattern.compile("href=\"(/gcb/api/authCode[^\"]*)\"");
    private static final Pattern TEAM = Pattern.compile("id=\"share-team\"[^>]*>\\s*<option value=\"([^\"]*)\"");

    @AutoClose
    private final ApplicationScene scene = new ApplicationScene();

    private final HubPages ann = scene.ann();

    @Test
    void h35NewIdAndSecretAreShownOnceThoughTheFormIsSentTwice() {
        String former = scene.path();
        HttpResponse<String> form = ann.open(former + "/regenerate");
        assertThat(scene.client().id().value()).isEqualTo(former.substring("/apps/".length()));
        ann.send(form, former + "/regenerate", Map.of());
        HttpResponse<String> made = ann.submit(form, former + "/regenerate", Map.of());

        String secret = ApplicationScene.secretOn(made);
        String id = ApplicationScene.idOn(made);
        assertThat(former).doesNotContain(id);
        assertThat(ann.open("/apps/secret").body()).doesNotContain(secret);
        scene.isNowAt(id);
        assertThat(scene.page().body())
                .contains("..." + secret.substring(secret.length() - 4))
                .doesNotContain(secret);
        assertThat(scene.client().name()).isEqualTo("Shop");
        assertThat(ann.open("/apps").body().split("href=\"/apps/[0-9a-f]{8}-", -1))
                .hasSize(2);
        assertThat(token(id, secret)).isEqualTo(200);
    }

    @Test
    void h41FormerIdEndsAtOnce() {
        String former = scene.path();
        ann.submit(ann.open(former + "/regenerate"), former + "/regenerate", Map.of());

        assertThat(ann.open(former).statusCode()).isEqualTo(404);
        assertThat(ann.open(former + "/edit").statusCode()).isEqualTo(404);
        assertThat(scene.world().server().stores().clients().find(new ClientId(former.substring("/apps/".length()))))
                .isEmpty();
    }

    @Test
    void tokenIsShownAndRevoked() {
        String secret = rotated();
        assertThat(token(scene.client().id().value(), secret)).isEqualTo(200);
        HttpResponse<String> page = scene.page();
        assertThat(HubPages.words(page)).contains("Tokens of its own", "60 a minute, of which 59 are left now");

        HttpResponse<String> ended =
                ann.submit(page, scene.path() + "/end-token", Map.of("token", ApplicationScene.found(TOKEN, page)));

        assertThat(HubPages.words(ended)).contains("The token has ended.", "It has no token that works");
    }

    @Test
    void allThatItHoldsIsRevoked() {
        String secret = rotated();
        token(scene.client().id().value(), secret);
        token(scene.client().id().value(), secret);

        HttpResponse<String> ended = ann.submit(scene.page(), scene.path() + "/end-access", Map.of());

        assertThat(HubPages.words(ended)).contains("All tokens and permissions have ended.", "It has no token");
    }

    @Test
    void tokenOrPermissionOfNobodyIsNotFound() {
        token(scene.client().id().value(), rotated());
        HttpResponse<String> page = scene.page();

        for (String value : List.of("", "nonsense", "\u0001", "x".repeat(5_000))) {
            assertThat(ann.send(page, scene.path() + "/end-token", Map.of("token", value))
                            .statusCode())
                    .isBetween(400, 499);
            Map<String, String> fields = HubPages.hidden(page, scene.path() + "/end-token");
            fields.put("grant", value);
            assertThat(ann.post(scene.path() + "/end-grant", fields).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void customerIsAskedByTheLinkOnThePage() {
        assertThat(scene.page().body()).contains("Add a redirect URI").doesNotContain("code_challenge=");
        String callback = "http://127.0.0.1:" + scene.world().server().port() + "/callback";
        scene.sends("/edit", Map.of("redirectUris", "https://shop.example/back\n" + callback));
        String link = ApplicationScene.found(AUTHORIZE, scene.page()).replace("&amp;", "&");

        assertThat(link).contains("code_challenge=", "code_challenge_method=S256", "%2Fcallback");
        HttpResponse<String> bank = scene.world().server().http().getAtRoot(link);
        assertThat(bank.statusCode()).isEqualTo(200);
        assertThat(bank.body()).contains("Shop", "127.0.0.1");
        assertThat(ApplicationScene.found(AUTHORIZE, scene.page()).replace("&amp;", "&"))
                .isEqualTo(link);
    }

    @Test
    void applicationIsSharedWithATeamAndNotAnyMore() {
        assertThat(scene.page().body()).doesNotContain("/share\"");
        ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"));
        HttpResponse<String> page = scene.page();
        String team = ApplicationScene.found(TEAM, page);

        HttpResponse<String> shared = ann.submit(page, scene.path() + "/share", Map.of());
        assertThat(HubPages.words(shared)).contains("is shared with the team", "Payments");
        assertThat(ann.open("/teams/" + team).body()).contains("href=\"" + scene.path() + "\"");
        assertThat(ann.open(scene.path() + "/edit").body()).contains("Of Payments");

        HttpResponse<String> stopped = ann.submit(shared, scene.path() + "/unshare", Map.of());
        assertThat(HubPages.words(stopped)).contains("not shared with the team any more", "It is shared with no team.");
    }

    @Test
    void applicationIsSharedWithNoTeamOfOthers() {
        HubPages bob = scene.world().developer("bob");
        HttpResponse<String> teamOfBob = bob.submit(bob.open("/teams/new"), "/teams/new", Map.of("name", "Bob's"));
        ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"));
        String other = ApplicationScene.found(Pattern.compile("/teams/([^/\"]*)/rename"), teamOfBob);

        HttpResponse<String> refused = ann.send(scene.page(), scene.path() + "/share", Map.of("team", other));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#share-team\"");
        assertThat(bob.open(scene.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void ownSpaceIsReset() {
        assertThat(scene.page().body()).contains(scene.path() + "/reset-space");
        HttpResponse<String> reset =
                ann.submit(ann.open(scene.path() + "/reset-space"), scene.path() + "/reset-space", Map.of());
        assertThat(HubPages.words(reset)).contains("Your space is as it was at the beginning.");

        scene.sends("/edit", Map.of("space", SpaceId.DEFAULT.value()));
        assertThat(scene.page().body()).doesNotContain("/reset-space");
    }

    @Test
    void staleFormIsShownAgainWithWhatWasChosen() {
        HttpResponse<String> rotate =
                ann.send(scene.page(), scene.path() + "/rotate", Map.of("overlap", "168", "csrf", "old"));
        assertThat(rotate.statusCode()).isEqualTo(403);
        assertThat(rotate.body()).containsPattern("value=\"168\"\\s+selected");

        HttpResponse<String> delete =
                ann.send(scene.page(), scene.path() + "/delete", Map.of("confirm", "typed", "csrf", "old"));
        assertThat(delete.statusCode()).isEqualTo(403);
        assertThat(delete.body()).contains("value=\"typed\"");
    }

    @Test
    void pageLeadsToProduction() {
        assertThat(scene.page().body())
                .contains("href=\"/production/new?application=" + scene.client().id() + "\"");
    }

    private String rotated() {
        return ApplicationScene.secretOn(ann.submit(scene.page(), scene.path() + "/rotate", Map.of("overlap", "0")));
    }

    private int token(String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        Http http = scene.world().server().http();
        return http.postForm(
                        "/clientCredentials/oauth2/token/sg/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        "Basic " + basic)
                .statusCode();
    }
}
