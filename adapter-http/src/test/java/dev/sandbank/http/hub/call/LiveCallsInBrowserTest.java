package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of calls as they come, in Chromium. */
@InBrowser
class LiveCallsInBrowserTest {

    private static final String COOKIE = "sandbank_hub";
    private static final String LIVE = "Live: new calls appear at the top.";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final String root = "http://127.0.0.1:" + server.port();

    @Test
    void callAppearsAsTheListWouldShowIt_L51(Browser browser) {
        ClientId app = logIn(browser);
        browser.open(root + "/calls/live?status=4");
        browser.shows(LIVE);
        add(CallEntryFixture.answered("well", app, server.clock().instant()));
        add(CallEntryFixture.entry("refused", app, server.clock().instant(), false, 403));
        server.tails().round();
        browser.shows("GET /v1/accounts: AUTHORIZATION_MISSING");

        assertThat(browser.count("#live tbody tr")).isEqualTo(1);
        String made = browser.text("#live tbody");
        assertThat(browser.value("#live tbody a", "href")).isEqualTo(root + "/calls/refused");
        assertThat(server.tails().size()).isEqualTo(1);
        browser.open(root + "/calls/live?status=4");
        browser.shows(LIVE);
        assertThat(browser.text("#live tbody")).isEqualTo(made);
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    /** L51: seven tabs of the log share a stream, so that any other page still loads. */
    @Test
    void tabsShareAStream_L51(Browser browser) {
        ClientId app = logIn(browser);
        for (int tab = 0; tab < 7; tab++) {
            browser.newTab();
            browser.open(root + "/calls/live");
            browser.shows(LIVE);
        }
        for (int round = 0; round < 8; round++) {
            server.tails().round();
        }
        assertThat(server.tails().size()).isEqualTo(1);
        add(CallEntryFixture.entry("refused", app, server.clock().instant(), false, 403));
        server.tails().round();
        browser.shows("GET /v1/accounts: AUTHORIZATION_MISSING");
        browser.newTab();
        browser.open(root + "/apps");
        assertThat(browser.text("h1")).isEqualTo("My applications");
    }

    /** L51, L53: whoever gets no stream asks, and stops when that makes no sense any more. */
    @Test
    void pageAsksWhereItGetsNoStream_L51_L53(Browser browser) {
        ClientId app = logIn(browser);
        HubPages same = world.visitor();
        same.useCookie(COOKIE, browser.cookies().replaceFirst(".*" + COOKIE + "=([^;]*).*", "$1"));
        List<Events> held = IntStream.range(0, CallTails.MOST_OF_SESSION)
                .mapToObj(i -> Events.open(same, server.port(), "/calls/live/events", ""))
                .toList();
        browser.open(root + "/calls/live");
        browser.shows("The server has no stream for this page. The page asks for new calls every 5 seconds.");
        add(CallEntryFixture.answered("well", app, server.clock().instant()));
        browser.shows("GET /v1/accounts");
        same.submit(same.open("/apps"), "/logout", Map.of());
        browser.shows("You are logged out. Load again to log in.");
        held.forEach(Events::close);
    }

    /** L50: where something on the way holds the stream back, the page says so and asks. The test lets time run faster. */
    @Test
    void pageAsksWhereNoStreamArrives_L50(Browser browser) {
        ClientId app = logIn(browser);
        browser.beforeScripts(
                "const later = setTimeout; window.setTimeout = (what, millis) => later(what, millis / 50);"
                        + " window.EventSource = class extends EventTarget { close() {} };");
        browser.open(root + "/calls/live");
        browser.shows("No stream came in 10 seconds; something on the way holds it back."
                + " The page asks for new calls every 5 seconds.");
        add(CallEntryFixture.answered("well", app, server.clock().instant()));
        browser.shows("GET /v1/accounts");
    }

    private ClientId logIn(Browser browser) {
        world.developer("ann");
        ClientId app = world.applicationOf("ann");
        browser.open(root + "/login");
        browser.type("userId", "ann");
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");
        browser.shows("My applications");
        return app;
    }

    private void add(CallEntry entry) {
        server.stores().callEntries().add(List.of(entry));
    }
}
