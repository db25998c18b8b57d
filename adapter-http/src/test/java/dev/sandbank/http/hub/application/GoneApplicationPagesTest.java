package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What those see who were about to use an application that is gone. */
class GoneApplicationPagesTest {

    private static final Pattern AUTHORIZE = Pattern.compile("href=\"/gcb/api/authCode/oauth2/authorize\\?([^\"]*)\"");

    @AutoClose
    private final ApplicationScene scene = new ApplicationScene();

    private final BankPages customer = new BankPages(scene.world().server().http());

    @Test
    void h41ConsentPageThatWaitsSaysThatTheDeletedApplicationIsGone() {
        HttpResponse<String> waiting = consentPage();

        scene.ann()
                .submit(
                        scene.page(),
                        scene.path() + "/delete",
                        Map.of("confirm", scene.client().id().value()));

        assertGone(customer.decide(waiting, "authorize"));
    }

    @Test
    void h41ConsentPageThatWaitsSaysThatTheFormerIdIsGone() {
        HttpResponse<String> waiting = consentPage();

        scene.ann().submit(scene.ann().open(scene.path() + "/regenerate"), scene.path() + "/regenerate", Map.of());

        assertGone(customer.decide(waiting, "authorize"));
    }

    /** The icon, the name and the description of the application as they are now. */
    @Test
    void h41ConsentPageThatWaitsStillServesAnEditedApplication() {
        HttpResponse<String> waiting = consentPage();

        scene.sends("/edit", Map.of("name", "Shop 2"));

        assertThat(customer.decide(waiting, "authorize").statusCode()).isEqualTo(303);
    }

    /** H41: what was taken from the application is gone from its owner's list as well. */
    @Test
    void h41FormsOfADeletedApplicationFindNothing() {
        HttpResponse<String> page = scene.page();
        HttpResponse<String> edit = scene.ann().open(scene.path() + "/edit");
        scene.ann()
                .submit(
                        page,
                        scene.path() + "/delete",
                        Map.of("confirm", scene.client().id().value()));

        for (String form : List.of("/rotate", "/add-secret", "/delete")) {
            assertThat(scene.ann().send(page, scene.path() + form, Map.of()).statusCode())
                    .isBetween(400, 499);
        }
        assertThat(scene.ann().send(edit, scene.path() + "/edit", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(HubPages.words(scene.ann().open("/apps"))).contains("No application yet");
    }

    private HttpResponse<String> consentPage() {
        scene.sends("/edit", Map.of("redirectUris", "https://shop.example/back"));
        String query = ApplicationScene.found(AUTHORIZE, scene.page()).replace("&amp;", "&");
        HttpResponse<String> loggedIn = customer.logIn(customer.authorize(query), "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> page = loggedIn.statusCode() == 303
                ? customer.get(loggedIn.headers().firstValue("Location").orElseThrow())
                : loggedIn;
        assertThat(page.body()).contains("asks for access");
        return page;
    }

    private static void assertGone(HttpResponse<String> page) {
        assertThat(page.statusCode()).isBetween(400, 499);
        assertThat(page.body()).contains("We do not know this application");
    }
}
