package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.production.ProductionScene;
import dev.sandbank.http.page.HtmlValidator;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of teams, contact and requests for production with things on it: valid, accessible, and for phones too. */
@InBrowser
class DeskInBrowserTest {

    private static final String COOKIE = "sandbank_hub";
    private static final String NEW_PRODUCTION = "/production/new";
    private static final ProductionScene SCENE = new ProductionScene();
    private static final List<Shown> PAGES = new ArrayList<>();

    /**
     * A page and who opens it.
     *
     * @param name for the report, without ids
     */
    private record Shown(String name, HubPages by, String path) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void makeThings() {
        HubPages ann = SCENE.ann;
        HubPages olu = SCENE.olu;
        String asked = SCENE.request("sg");
        SCENE.decide(asked, "ask", "Who supports your customers?");
        String waiting = SCENE.request("hk");
        String thread = ann.submit(
                        ann.open("/support/new"),
                        "/support/new",
                        Map.of("kind", "idea", "subject", "A long subject ".repeat(7), "text", "W".repeat(300)))
                .uri()
                .getPath();
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "olu@example.com", "role", "member"));
        String link = SCENE.world.linkTo("olu@example.com", "/teams/invitation");
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "eve@example.com", "role", "owner"));
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "bob@example.com", "role", "member"));
        HubPages bob = SCENE.world.developer("bob");
        bob.send(bob.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        add(ann, "/support", "/support/new", thread, "/production", NEW_PRODUCTION, asked, waiting);
        add(ann, "/teams", "/teams/new", team, team + "/end", "/teams/invitation");
        add(ann, team + "/members/" + SCENE.world.idOf("bob"));
        add(olu, "/teams", "/support", "/production", NEW_PRODUCTION, link);
        add(olu, "/admin/contact", "/admin/contact?search=nothing", thread.replace("/support", "/admin/contact"));
        add(olu, "/admin/production", ProductionScene.review(asked), ProductionScene.review(waiting));
    }

    private static void add(HubPages by, String... paths) {
        String who = by == SCENE.ann ? "developer" : "administrator";
        for (String path : paths) {
            String name = who + path.replaceAll("\\?token=.*", "").replaceAll("/[A-Za-z0-9]{16}", "/one");
            PAGES.add(new Shown(name, by, path));
        }
    }

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    static List<Shown> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsValidAndAccessibleAndFitsOnAPhone(Shown page, Browser browser) {
        HttpResponse<String> response = page.by().open(page.path());
        assertThat(HtmlValidator.objectionsTo(response.body())).isEmpty();
        String origin = "http://127.0.0.1:" + SCENE.world.server().port();
        browser.open(origin + "/styleguide");
        browser.cookie(COOKIE, page.by().cookie(COOKIE));
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            browser.width(dark ? Browser.PHONE : Browser.DESKTOP);
            browser.open(origin + page.path());
            assertThat(browser.accessibilityViolations()).as("dark: " + dark).isEmpty();
            assertThat(browser.sidewaysScroll()).isZero();
        }
    }

    @Test
    void titlesAreDifferentAndEachPageHasOneHeading() {
        List<String> titles = new ArrayList<>();
        for (Shown page : PAGES) {
            String html = page.by().open(page.path()).body();
            assertThat(html.split("<h1>", -1)).as(page.name()).hasSize(2);
            if (page.by() == SCENE.ann && !page.path().equals("/production/new")) {
                titles.add(html.replaceAll("(?s).*<title>(.*?)</title>.*", "$1"));
            }
        }
        assertThat(titles)
                .filteredOn(title -> !title.contains("request for production"))
                .doesNotHaveDuplicates();
    }
}
