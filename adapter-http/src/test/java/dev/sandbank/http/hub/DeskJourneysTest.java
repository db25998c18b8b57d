package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Whole ways through support, production and teams in a real browser, with scripts and without. */
@InBrowser
class DeskJourneysTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void questionIsAskedAnsweredAndClosed(boolean scripts, Browser browser) {
        world.developer("ann");
        world.administrator("olu");
        logIn(browser, scripts, "ann");
        follow(browser, "Support");
        follow(browser, "Write to us");
        browser.find("input[value=question]").click();
        browser.type("subject", "Which markets?");
        browser.type("text", "Where is it open?");
        browser.press("Send");
        shows(browser, "We have your message");
        shows(browser, "Waiting for us");

        logIn(browser, scripts, "olu");
        browser.open(url("/admin/contact"));
        follow(browser, "Which markets?");
        browser.type("text", "In all sixteen.");
        browser.press("Send the answer");
        shows(browser, "the developer gets it by mail");

        logIn(browser, scripts, "ann");
        browser.open(url(world.linkTo("ann@example.com", thread())));
        shows(browser, "In all sixteen.");
        browser.press("Close the thread");
        shows(browser, "The thread is closed.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void productionIsAskedForAndApproved(boolean scripts, Browser browser) {
        world.developer("ann");
        world.administrator("olu");
        world.applicationOf("ann");
        logIn(browser, scripts, "ann");
        follow(browser, "Support");
        follow(browser, "Requests for production");
        follow(browser, "Ask for production");
        browser.find("input[value=sg]").click();
        browser.type("company", "Ann & Co");
        browser.type("address", "1 Main Street");
        browser.type("number", "201912345K");
        browser.press("Send the request");
        shows(browser, "There is a problem");
        shows(browser, "Enter the address of the company's site.");
        browser.type("site", "https://ann.example");
        browser.press("Send the request");
        shows(browser, "We have your request");

        logIn(browser, scripts, "olu");
        browser.open(url("/admin/production"));
        shows(browser, "Applications that are to leave");
        browser.find("tbody a").click();
        browser.find("input[value=approve]").click();
        browser.press("Decide");
        shows(browser, "The request is approved.");

        logIn(browser, scripts, "ann");
        browser.open(url("/production"));
        shows(browser, "Approved");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void memberIsInvitedJoinsSwitchesAndIsRemoved(boolean scripts, Browser browser) {
        world.developer("ann");
        world.developer("bob");
        logIn(browser, scripts, "ann");
        follow(browser, "My teams");
        follow(browser, "Create a team");
        browser.type("name", "Payments");
        browser.press("Create team");
        shows(browser, "The team is created.");
        String team = browser.driver().getCurrentUrl().replaceAll("\\?.*", "");
        browser.type("addresses", "bob@example.com");
        browser.press("Invite");
        shows(browser, "What became of each address");
        shows(browser, "Invited");

        logIn(browser, scripts, "bob");
        browser.open(url(world.linkTo("bob@example.com", "/teams/invitation")));
        browser.press("Accept the invitation to Payments");
        shows(browser, "You belong to this team now.");
        browser.find(".menu summary").click();
        browser.find("#switch-team").sendKeys("Payments");
        browser.press("Switch");
        browser.find("body:not(:has(#switch-team [value=personal][selected]))");
        browser.open(url("/teams"));
        assertThat(browser.find(".menu summary").getText()).contains("Payments");

        HubPages ann = world.visitor();
        world.logIn(ann, "ann", HubWorld.PASSWORD);
        String path = team.replaceFirst("^https?://[^/]*", "");
        ann.submit(ann.open(path + "/members/" + world.idOf("bob")), path + "/remove", Map.of());
        browser.open(url("/teams"));
        shows(browser, "You do not belong any more to the team that you had chosen.");
        shows(browser, "You belong to no team yet");
    }

    private void logIn(Browser browser, boolean scripts, String userId) {
        browser.forget();
        browser.scripts(scripts);
        browser.open(url("/login"));
        browser.type("userId", userId);
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");
        browser.find("form[action='/logout']");
    }

    /** Waits until the page shows a text. */
    private static void shows(Browser browser, String text) {
        browser.driver().findElement(By.xpath("//main[contains(normalize-space(), \"" + text + "\")]"));
    }

    private static void follow(Browser browser, String label) {
        browser.driver().findElement(By.linkText(label)).click();
    }

    /** The path of the thread that the newest mail leads to. */
    private String thread() {
        return world.mailsTo("ann@example.com").get(0).content().links().get(0).replaceFirst("^https?://[^/]*", "");
    }

    private String url(String path) {
        return "http://127.0.0.1:" + world.server().port() + path;
    }
}
