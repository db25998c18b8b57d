package dev.sandbank.http.hub;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.call.KeptWorld;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages from which one learns, and those that show what applications did, in Chromium. */
@InBrowser
class LearnInBrowserTest {

    private final KeptWorld kept = new KeptWorld();

    @AutoClose
    private final HubWorld world = new HubWorld(kept.server());

    private final String origin = "http://127.0.0.1:" + world.server().port();

    @Test
    void pagesForStrangersAreAccessibleAndFitOnPhone_L7_L11(Browser browser) {
        new BrowserTour(browser, origin, world.visitor())
                .through(
                        "/",
                        "/catalog",
                        "/catalog?market=hk&q=points",
                        "/catalog?q=nothing-of-that-name",
                        "/docs/hk/rewards",
                        "/docs/sg/money-movement/executeInternalTransfer",
                        "/docs/sg/accounts?open=all",
                        "/guide/bh",
                        "/test-data/us",
                        "/support/start",
                        "/support/faq",
                        "/support/contact");
    }

    @Test
    void pagesOfCallsAreAccessibleAndFitOnPhone_L44(Browser browser) {
        HubPages ann = world.developer("ann");
        ClientId app = world.applicationOf("ann");
        kept.server().http().get("/v1/accounts", "client_id", app.value());
        String entry = "/calls/" + kept.newest().id();
        new BrowserTour(browser, origin, ann)
                .through("/", "/docs/sg/accounts/listAccounts", "/guide/sg", "/test-data", "/calls", entry, "/usage");
    }
}
