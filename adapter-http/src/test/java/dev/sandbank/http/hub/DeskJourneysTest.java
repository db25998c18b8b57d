package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        browser.follow("Support");
        browser.follow("Write to us");
        browser.click("input[value=question]");
        browser.type("subject", "Which markets?");
        browser.type("text", "Where is it open?");
        browser.press("Send");
        browser.shows("We have your message");
        browser.shows("Waiting for us");

        logIn(browser, scripts, "olu");
        browser.open(url("/admin/contact"));
        browser.follow("Which markets?");
        browser.type("text", "In all sixteen.");
        browser.press("Send the answer");
        browser.shows("the developer gets it by mail");

        logIn(browser, scripts, "ann");
        browser.open(url(world.linkTo("ann@example.com", thread())));
        browser.shows("In all sixteen.");
        browser.press("Close the thread");
        browser.shows("The thread is closed.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void productionIsAskedForAndApproved(boolean scripts, Browser browser) {
        world.developer("ann");
        world.administrator("olu");
        world.applicationOf("ann");
        logIn(browser, scripts, "ann");
        browser.follow("Support");
        browser.follow("Requests for production");
        browser.follow("Ask for production");
        browser.click("input[value=sg]");
        browser.type("company", "Ann & Co");
        browser.type("address", "1 Main Street");
        browser.type("number", "201912345K");
        browser.press("Send the request");
        browser.shows("There is a problem");
        browser.shows("Enter the address of the company's site.");
        browser.type("site", "https://ann.example");
        browser.press("Send the request");
        browser.shows("We have your request");

        logIn(browser, scripts, "olu");
        browser.open(url("/admin/production"));
        browser.shows("Applications that are to leave");
        browser.leave("tbody a");
        browser.click("input[value=approve]");
        browser.press("Decide");
        browser.shows("The request is approved.");

        logIn(browser, scripts, "ann");
        browser.open(url("/production"));
        browser.shows("Approved");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void memberIsInvitedJoinsSwitchesAndIsRemoved(boolean scripts, Browser browser) {
        world.developer("ann");
        world.developer("bob");
        logIn(browser, scripts, "ann");
        browser.follow("My teams");
        browser.follow("Create a team");
        browser.type("name", "Payments");
        browser.press("Create team");
        browser.shows("The team is created.");
        String team = browser.address().replaceAll("\\?.*", "");
        browser.type("addresses", "bob@example.com");
        browser.press("Invite");
        browser.shows("What became of each address");
        browser.shows("Invited");

        logIn(browser, scripts, "bob");
        browser.open(url(world.linkTo("bob@example.com", "/teams/invitation")));
        browser.press("Accept the invitation to Payments");
        browser.shows("You belong to this team now.");
        browser.click(".menu summary");
        browser.keys("#switch-team", "Payments");
        browser.press("Switch");
        browser.await("body:not(:has(#switch-team [value=personal][selected]))");
        browser.open(url("/teams"));
        assertThat(browser.text(".menu summary")).contains("Payments");

        HubPages ann = world.visitor();
        world.logIn(ann, "ann", HubWorld.PASSWORD);
        String path = team.replaceFirst("^https?://[^/]*", "");
        ann.submit(ann.open(path + "/members/" + world.idOf("bob")), path + "/remove", Map.of());
        browser.open(url("/teams"));
        browser.shows("You do not belong any more to the team that you had chosen.");
        browser.shows("You belong to no team yet");
    }

    private void logIn(Browser browser, boolean scripts, String userId) {
        browser.forget();
        browser.scripts(scripts);
        browser.open(url("/login"));
        browser.type("userId", userId);
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");
        browser.await("form[action='/logout']");
    }

    /** The path of the thread that the newest mail leads to. */
    private String thread() {
        return world.mailsTo("ann@example.com").get(0).content().links().get(0).replaceFirst("^https?://[^/]*", "");
    }

    private String url(String path) {
        return "http://127.0.0.1:" + world.server().port() + path;
    }
}
