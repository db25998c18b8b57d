package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which the details of an application are changed. */
class EditPagesTest {

    private static final String EDIT = "/edit";

    @AutoClose
    private final ApplicationScene scene = new ApplicationScene();

    @Test
    void detailsAreChanged() {
        HttpResponse<String> saved = scene.ann()
                .submit(
                        scene.ann().open(scene.path() + EDIT),
                        scene.path() + EDIT,
                        Map.of(
                                "name", " Shop 2 ",
                                "description", "Sells\r\nbooks",
                                "redirectUris", "https://shop.example/back\r\n\r\n http://localhost:3000/back ",
                                "grantKinds", "AUTHORIZATION_CODE",
                                "profile", "STRICT",
                                "space", SpaceId.DEFAULT.value()));

        assertThat(HubPages.words(saved)).contains("The application is saved.", "Shop 2");
        assertThat(scene.client().name()).isEqualTo("Shop 2");
        assertThat(scene.client().description()).isEqualTo("Sells\nbooks");
        assertThat(scene.client().redirectUris())
                .extracting(Object::toString)
                .containsExactly("https://shop.example/back", "http://localhost:3000/back");
        assertThat(scene.client().grantKinds()).containsExactly(GrantKind.AUTHORIZATION_CODE);
        assertThat(scene.client().profile()).isEqualTo(Profile.STRICT);
        assertThat(scene.client().space()).isEqualTo(SpaceId.DEFAULT);
    }

    @Test
    void formThatNobodyTouchedChangesNothing() {
        var before = scene.client();

        assertThat(scene.sends(EDIT, Map.of()).statusCode()).isEqualTo(303);

        assertThat(scene.client()).isEqualTo(before);
    }

    @Test
    void h42SecondOneSeesBothValuesAndChooses() {
        HttpResponse<String> opened = scene.ann().open(scene.path() + EDIT);
        scene.sends(EDIT, Map.of("name", "First", "description", "of the first"));

        HttpResponse<String> both = scene.ann().send(opened, scene.path() + EDIT, Map.of("name", "Second"));

        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(both))
                .contains("Name Stored now First Yours Second", "Description Stored now of the first Yours nothing");
        assertThat(both.body()).contains("value=\"Second\"", "href=\"" + scene.path() + EDIT + "\"");
        assertThat(scene.client().name()).isEqualTo("First");

        assertThat(scene.ann()
                        .send(both, scene.path() + EDIT, Map.of("description", "of the first"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(scene.client().name()).isEqualTo("Second");
        assertThat(scene.client().description()).isEqualTo("of the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shöp / ?", "?", "\uD83D\uDED2 shop", "  spaces  in  it ", "My first application"})
    void h40SameNamesAreTakenWhenMadeAndWhenEdited(String name) {
        String other = scene.made(name);
        assertThat(scene.sends(EDIT, Map.of("name", name)).statusCode()).isEqualTo(303);

        assertThat(scene.client().name()).isEqualTo(name.strip());
        assertThat(scene.ann().open(other).body()).contains(escaped(name.strip()));
        assertThat(scene.page().body()).contains(escaped(name.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u202Eb", "a\u0007b"})
    void h40SameNamesAreRefusedWhenMadeAndWhenEdited(String name) {
        HttpResponse<String> made =
                scene.ann().send(scene.ann().open("/apps/new"), "/apps/new", Map.of("name", name, "space", "own"));
        HttpResponse<String> edited = scene.sends(EDIT, Map.of("name", name));

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(edited.statusCode()).isEqualTo(422);
        assertThat(edited.body()).contains("href=\"#name\"", "<title>Error");
        assertThat(made.body()).contains("href=\"#name\"");
        assertThat(scene.client().name()).isEqualTo("Shop");
    }

    @Test
    void h72FaultsAreToldAtTheirFields() {
        assertThat(scene.sends(EDIT, Map.of("redirectUris", "shop")).body()).contains("href=\"#redirectUris\"");
        assertThat(scene.sends(EDIT, Map.of("grantKinds", "NONE")).body()).contains("href=\"#grantKinds\"");
        assertThat(scene.sends(EDIT, Map.of("space", "elsewhere")).body()).contains("href=\"#space\"");
        assertThat(scene.sends(EDIT, Map.of("redirectUris", "http://shop.example/", "profile", "STRICT"))
                        .body())
                .contains("href=\"#redirectUris\"", "http://shop.example/");
    }

    @Test
    void staleFormIsShownAgainAndChangesNothing() {
        HttpResponse<String> stale = scene.sends(EDIT, Map.of("name", "Typed", "csrf", "another"));

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("value=\"Typed\"");
        assertThat(scene.client().name()).isEqualTo("Shop");
    }

    @Test
    void onlyTheOwnerEdits() {
        HubPages bob = scene.world().developer("bob");

        assertThat(bob.open(scene.path() + EDIT).statusCode()).isEqualTo(404);
        assertThat(Http.header(scene.world().visitor().get(scene.path() + EDIT), "Location"))
                .startsWith("/login");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
