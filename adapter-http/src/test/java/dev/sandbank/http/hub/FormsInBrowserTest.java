package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The forms of a developer that no journey comes by, in Chromium. */
@InBrowser
class FormsInBrowserTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final String origin = "http://127.0.0.1:" + world.server().port();
    private final HubPages ann = world.developer("ann");
    private final String application = "/apps/" + world.applicationOf("ann").value();

    @Test
    void formsAreValidAndAccessibleAndFitOnPhone(Browser browser) {
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        HubPages bob = world.developer("bob");
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "bob@example.com", "role", "member"));
        bob.send(bob.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        var stores = world.server().stores();
        stores.transactions()
                .run(() -> stores.ownedApplications()
                        .share(
                                new ClientId(application.replace("/apps/", "")),
                                new TeamId(team.replace("/teams/", ""))));
        bob.send(bob.open(application), application + "/add-secret", Map.of());

        new BrowserTour(browser, origin, ann)
                .through(
                        "/apps/new",
                        application,
                        application + "/edit",
                        application + "/icon",
                        application + "/regenerate",
                        application + "/reset-space",
                        "/teams/new",
                        team,
                        team + "/end",
                        team + "/reset-space",
                        team + "/members/" + world.idOf("bob").value(),
                        "/support/new",
                        "/production/new",
                        "/account",
                        "/account/email",
                        "/account/delete",
                        "/account/second-factor");
    }

    /** H42: the page that shows what somebody else saved meanwhile. */
    @Test
    void pageOfBothValuesIsAccessibleAndFitsOnPhone(Browser browser) {
        BrowserTour tour = new BrowserTour(browser, origin, ann);
        browser.open(origin + application + "/edit");
        ann.submit(ann.open(application + "/edit"), application + "/edit", Map.of("name", "Shop of Ann"));
        browser.type("name", " of somebody else");
        browser.press("Save");
        browser.await("main table");

        assertThat(browser.text()).contains("Shop of Ann");
        tour.shown("both values");
    }
}
