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
    void returnGoesOnWithTheCallThatWaited_L26() {
        String back = TryScene.location(scene.authorized(scene.tried(ACCOUNTS + "?customer=SandboxUser2", TYPED)));

        HttpResponse<String> page = restarted().open(back.replaceFirst("^https?://[^/]*", ""));

        assertThat(HubPages.words(page)).contains("Answer", "SandboxUser2", "200");
        assertThat(page.body()).contains("X-Mine: kept");
    }

    @Test
    void sessionOfSomebodyElseHasNothingOfIt_L26_L28() {
        String back = TryScene.location(scene.authorized(scene.tried(ACCOUNTS, TYPED)));
        HubPages bob = scene.world().developer("bob").at(again.http());

        HttpResponse<String> page = bob.open(back.replaceFirst("^https?://[^/]*", ""));

        assertThat(HubPages.words(page)).contains("The code was not used").doesNotContain("with what you typed");
    }

    /** The same browser at the server that was started again. */
    private HubPages restarted() {
        return scene.ann().at(again.http());
    }
}
