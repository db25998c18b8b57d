package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The server is started again while a customer is at the bank for a call. */
class TryRestartTest {

    private static final String ACCOUNTS = "/try/sg/listAccounts";
    private static final Map<String, String> TYPED = Map.of("more", "X-Mine: kept");

    @AutoClose
    private final TryScene scene = new TryScene();

    @AutoClose
    private final TestServer again = scene.world().server().startedAgain();

    @Test
    void returnBeginsAgainWithAllThatWasTyped_L26() {
        String back = TryScene.location(scene.authorized(scene.tried(ACCOUNTS + "?customer=SandboxUser2", TYPED)));

        HttpResponse<String> page = restarted().open(back.replaceFirst("^https?://[^/]*", ""));
        assertThat(HubPages.words(page)).contains("before this server was started again", "The code was not used");
        HttpResponse<String> form = restarted().open(link(page, "Begin again, with what you typed"));

        assertThat(HubPages.words(form))
                .contains("Here is what you typed", "SandboxUser2")
                .doesNotContain("Answer");
        assertThat(form.body()).contains("X-Mine: kept", "value=\"SandboxUser2\" selected");
        HttpResponse<String> logIn = restarted().submit(form, ACCOUNTS + "/send", Map.of());
        assertThat(logIn.body()).contains("SandboxUser2");
    }

    @Test
    void pageOfTheBankLeadsToTheSame_L26() {
        scene.tried(ACCOUNTS, TYPED);
        HttpResponse<String> logIn = scene.ann().send(scene.page(ACCOUNTS), ACCOUNTS + "/send", TYPED);
        // It listens at another port, as no server that is started again does.
        String begun =
                TryScene.location(logIn).replace("" + scene.world().server().port(), "" + again.port());

        HttpResponse<String> refused = restarted().get(begun);
        assertThat(refused.statusCode()).isEqualTo(400);
        HttpResponse<String> page = restarted().open(link(refused, "Begin again"));
        assertThat(restarted()
                        .open(link(page, "Begin again, with what you typed"))
                        .body())
                .contains("X-Mine: kept");
    }

    @Test
    void nobodyElseReadsWhatWasTyped_L26_L28() {
        scene.tried(ACCOUNTS, TYPED);
        String cookie = scene.ann().cookie("sandbank_try");
        assertThat(cookie).isNotEmpty();

        HubPages bob = scene.world().developer("bob").at(again.http());
        bob.useCookie("sandbank_try", cookie);
        assertThat(HubPages.words(bob.open("/try/begin-again"))).doesNotContain("with what you typed");
        HubPages changed = scene.ann().copy().at(again.http());
        changed.useCookie("sandbank_try", "x" + cookie.substring(1));
        assertThat(HubPages.words(changed.open("/try/begin-again"))).doesNotContain("with what you typed");
    }

    @Test
    void whatIsTooLongForABrowserIsSaidToBeGone_L26() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            noise.append(Integer.toHexString(Integer.hashCode(i * 0x9E3779B1)));
        }
        scene.tried("/try/sg/preparePersonalTransfer", Map.of("body", noise.toString()));
        assertThat(scene.ann().cookie("sandbank_try")).isEmpty();

        assertThat(HubPages.words(restarted().open("/try/begin-again")))
                .contains("nothing was sent", "Catalog")
                .doesNotContain("with what you typed");
    }

    @Test
    void returnedCallIsKeptNoMore_L26() {
        scene.agrees(scene.tried(ACCOUNTS, TYPED));

        assertThat(scene.ann().cookie("sandbank_try")).isEmpty();
    }

    /** The same browser at the server that was started again. */
    private HubPages restarted() {
        return scene.ann().at(again.http());
    }

    private String link(HttpResponse<String> page, String label) {
        return scene.found(page, "href=\"([^\"]*)\"[^>]*>(?:<[^>]*>)*" + label);
    }
}
