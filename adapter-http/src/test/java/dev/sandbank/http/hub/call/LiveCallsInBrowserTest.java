package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.HubWorld;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of calls as they come, in Chromium. */
@InBrowser
class LiveCallsInBrowserTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final String root = "http://127.0.0.1:" + server.port();

    @Test
    void callAppearsAsTheListWouldShowIt_L51(Browser browser) {
        world.developer("ann");
        ClientId app = world.applicationOf("ann");
        browser.open(root + "/login");
        browser.type("userId", "ann");
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");
        browser.open(root + "/calls/live?status=4");
        browser.shows("Live: new calls appear at the top.");
        add(CallEntryFixture.answered("well", app, server.clock().instant()));
        add(CallEntryFixture.entry("refused", app, server.clock().instant(), false, 403));
        server.tails().round();
        browser.shows("GET /v1/accounts: AUTHORIZATION_MISSING");

        assertThat(browser.count("#live tbody tr")).isEqualTo(1);
        String made = browser.text("#live tbody");
        assertThat(browser.value("#live tbody a", "href")).isEqualTo(root + "/calls/refused");
        assertThat(server.tails().size()).isEqualTo(1);
        browser.open(root + "/calls/live?status=4");
        browser.shows("Live: new calls appear at the top.");
        assertThat(browser.text("#live tbody")).isEqualTo(made);
    }

    private void add(CallEntry entry) {
        server.stores().callEntries().add(List.of(entry));
    }
}
