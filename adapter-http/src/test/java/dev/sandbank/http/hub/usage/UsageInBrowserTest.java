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
        partsAreToldApartWithoutColour(browser);
        browser.width(Browser.PHONE);
        assertThat(browser.sidewaysScroll()).isZero();
    }

    /** The bad part of a bar has a dashed edge that is seen on its fill, on the screen, on paper and in forced colours. */
    private static void partsAreToldApartWithoutColour(Browser browser) {
        browser.dark(false);
        assertThat(looks(browser)).isEmpty();
        browser.print(true);
        assertThat(looks(browser)).isEmpty();
        assertThat(
                        browser.script(
                                "return getComputedStyle(document.querySelector('.plot-bad')).getPropertyValue('print-color-adjust')"))
                .isEqualTo("exact");
        browser.print(false);
        browser.forceColours();
        assertThat(looks(browser)).isEmpty();
        browser.dark(false);
    }

    /** What is wrong with the edges of the parts. */
    private static String looks(Browser browser) {
        return String.valueOf(browser.script("""
                const style = css => getComputedStyle(document.querySelector(css));
                const light = colour => {
                  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
                  pixel.fillStyle = colour;
                  pixel.fillRect(0, 0, 1, 1);
                  return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255)
                      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
                };
                const bad = style('.plot-bad');
                const usual = style('.plot-running');
                if (bad.strokeDasharray === 'none' || usual.strokeDasharray !== 'none') {
                  return 'the edges of the parts are alike';
                }
                const both = [light(bad.stroke), light(bad.fill)].sort((one, other) => other - one);
                const contrast = (both[0] + 0.05) / (both[1] + 0.05);
                return contrast < 3 ? 'the dashes have a contrast of ' + contrast : '';
                """));
    }
}
