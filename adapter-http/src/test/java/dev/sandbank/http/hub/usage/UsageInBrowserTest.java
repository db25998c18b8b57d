package dev.sandbank.http.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.HubWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The plots of usage, in Chromium. */
@InBrowser
class UsageInBrowserTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final String root = "http://127.0.0.1:" + server.port();

    /** L44: name and sentence, in both themes, with the table of the same rows beside it, and no wider than a phone. */
    @Test
    void plotIsReadAndSeen_L44(Browser browser) {
        world.developer("ann");
        ClientId app = world.applicationOf("ann");
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(3, 40L);
        server.stores()
                .usageHalfHours()
                .add(new UsageHalfHour(
                        new UsageHalfHour.Key(
                                app, UsageHalfHour.halfOf(server.clock().instant()), "accounts", true, false),
                        new StatusCounts(40, 4, 0, 0, 0),
                        new Latencies(counts, 900),
                        Map.of("AUTHORIZATION_MISSING", 4L)));
        browser.open(root + "/login");
        browser.type("userId", "ann");
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");
        browser.open(root + "/usage");

        assertThat(browser.value("svg[role='img']", "aria-label"))
                .startsWith("Calls by hour: 40 calls in all; the most in one hour were 40, from 3 Nov 12:00 UTC.");
        assertThat(browser.count("svg[role='img'] a")).isZero();
        assertThat(browser.count("[style]")).isZero();
        assertThat(browser.count("figure.plot")).isEqualTo(2);
        assertThat(browser.count("figure.plot + table tbody tr")).isEqualTo(2 * 24);
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            assertThat(browser.accessibilityViolations()).isEmpty();
        }
        browser.width(Browser.PHONE);
        assertThat(browser.sidewaysScroll()).isZero();
    }
}
