package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The form that makes an application, and the list of applications. */
class CreatePagesTest {

    private static final String NEW = "/apps/new";
    private static final Pattern APPLICATION = Pattern.compile("href=\"/apps/([0-9a-f]{8}-[^\"/]*)\"");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    @Test
    void publicApplicationGetsNoSecretAndNeverActsForItself() {
        HttpResponse<String> made = ann.submit(
                ann.open(NEW), NEW, Map.of("name", "Page", "kind", "public", "origins", "https://app.example"));

        assertThat(HubPages.words(made)).contains("The application is created.", "Public: it has no secret");
        assertThat(made.body()).doesNotContain("/rotate", "client-secret");
        Client client = onlyOne();
        assertThat(client.isPublic()).isTrue();
        assertThat(client.grantKinds()).containsExactly(GrantKind.AUTHORIZATION_CODE);
        assertThat(client.origins()).extracting(Object::toString).containsExactly("https://app.example");
        assertThat(ann.open("/apps/" + client.id() + "/edit").body())
                .contains("name=\"origins\"")
                .doesNotContain("CLIENT_CREDENTIALS");
    }

    @Test
    void detailsAreThoseOfTheForm() {
        ann.submit(ann.open(NEW), NEW, Map.of("name", "Shop", "profile", "STRICT", "space", "shared"));

        assertThat(onlyOne().profile()).isEqualTo(Profile.STRICT);
        assertThat(onlyOne().space()).isEqualTo(SpaceId.DEFAULT);
        assertThat(onlyOne().grantKinds())
                .containsExactlyInAnyOrder(GrantKind.CLIENT_CREDENTIALS, GrantKind.AUTHORIZATION_CODE);
    }

    @Test
    void h72WhatWasTypedAndTickedIsKept() {
        HttpResponse<String> wrong = ann.send(
                ann.open(NEW),
                NEW,
                Map.of(
                        "name", "Shop",
                        "origins", "https://app.example",
                        "description", "Sells <books>",
                        "profile", "STRICT",
                        "grantKinds", "PASSWORD"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#origins\"", "Sells &lt;books&gt;", "https://app.example")
                .containsPattern("value=\"STRICT\"\\s+checked")
                .containsPattern("value=\"PASSWORD\"\\s+checked")
                .doesNotContainPattern("value=\"CLIENT_CREDENTIALS\"\\s+checked");
    }

    @Test
    void chosenTeamIsTheDefaultAndFiltersTheList() {
        ann.submit(ann.open(NEW), NEW, Map.of("name", "Alone"));
        HttpResponse<String> team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"));
        ann.submit(team, "/teams/switch", Map.of("team", teamOn(team)));
        assertThat(HubPages.words(ann.open("/apps")))
                .contains("No application is shared with Payments yet")
                .doesNotContain("Alone");

        ann.submit(ann.open(NEW), NEW, Map.of("name", "Together"));

        assertThat(HubPages.words(ann.open("/apps"))).contains("Together").doesNotContain("Alone");
        assertThat(HubPages.words(ann.open("/apps?search=zzz"))).contains("No application has this");
        ann.submit(ann.open("/apps"), "/teams/switch", Map.of("team", "personal"));
        assertThat(HubPages.words(ann.open("/apps"))).contains("Together", "Alone");
        assertThat(HubPages.words(ann.open("/teams/" + teamOn(team)))).contains("Together");
    }

    @Test
    void applicationIsNotMadeInATeamOfOthers() {
        HubPages bob = world.developer("bob");
        HttpResponse<String> team = bob.submit(bob.open("/teams/new"), "/teams/new", Map.of("name", "Bob's"));
        HttpResponse<String> refused =
                ann.send(ann.open(NEW), NEW, Map.of("name", "Shop", "space", "team:" + teamOn(team)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#space\"");
        assertThat(HubPages.words(ann.open("/apps"))).contains("No application yet");
        assertThat(HubPages.words(bob.open("/apps"))).contains("No application yet");
    }

    @Test
    void listIsWalkedForwardAndBack() {
        for (int i = 0; i < 51; i++) {
            ann.send(ann.open(NEW), NEW, Map.of("name", "App " + i));
        }
        HttpResponse<String> first = ann.open("/apps?search=app");
        assertThat(HubPages.words(first)).contains("App 50").doesNotContain("App 0 ");
        HttpResponse<String> second = ann.open(link(first, "after"));
        assertThat(HubPages.words(second)).contains("App 0").doesNotContain("App 50");
        assertThat(HubPages.words(ann.open(link(second, "before")))).contains("App 50");
    }

    @Test
    void emptyListHasItsButtonOnceAndDeletionIsTold() {
        assertThat(ann.open("/apps").body().split("href=\"/apps/new\"", -1)).hasSize(2);
        ann.submit(ann.open(NEW), NEW, Map.of("name", "Shop"));
        String path = "/apps/" + onlyOne().id();

        HttpResponse<String> deleted = ann.submit(
                ann.open(path),
                path + "/delete",
                Map.of("confirm", onlyOne().id().value()));

        assertThat(HubPages.words(deleted)).contains("The application is deleted");
    }

    @Test
    void customerReadsWhoOwnsTheApplication() {
        ann.submit(ann.open(NEW), NEW, Map.of("name", "Shop", "redirectUris", "https://shop.example/back"));
        HttpResponse<String> page = ann.open("/apps/" + onlyOne().id());
        Matcher link = Pattern.compile("href=\"(/gcb/api/authCode[^\"]*)\"").matcher(page.body());
        assertThat(link.find()).isTrue();

        assertThat(world.server()
                        .http()
                        .getAtRoot(link.group(1).replace("&amp;", "&"))
                        .body())
                .contains("by <bdi>ann</bdi>");
    }

    private Client onlyOne() {
        Matcher found = APPLICATION.matcher(ann.open("/apps").body());
        assertThat(found.find()).isTrue();
        return world.server()
                .stores()
                .clients()
                .find(new ClientId(found.group(1)))
                .orElseThrow();
    }

    private static String teamOn(HttpResponse<String> page) {
        return ApplicationScene.found(Pattern.compile("/teams/([^/\"]*)/rename"), page);
    }

    private static String link(HttpResponse<String> page, String way) {
        return ApplicationScene.found(Pattern.compile("href=\"(/apps\\?[^\"]*" + way + "=[^\"]*)\""), page)
                .replace("&amp;", "&");
    }
}
