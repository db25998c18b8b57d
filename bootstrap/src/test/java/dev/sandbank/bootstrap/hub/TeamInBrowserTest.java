package dev.sandbank.bootstrap.hub;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A team from its first to its last day. */
@InBrowser
class TeamInBrowserTest {

    @AutoClose
    private final Hub hub = Hub.withReview();

    @ParameterizedTest
    @EnumSource
    void inviteAcceptAndRemove(Scripts scripts, Browser browser) {
        hub.developer("bob", browser, scripts);
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/teams").sees("My teams").opens("/teams/new").sees("Create a team");
        ann.types("name", "Payments").presses("Create team").sees("Payments");
        String team = ann.path();
        ann.types("addresses", "bob@example.com, nonsense").presses("Invite").sees("Payments");
        ann.reads("nonsense", "Invited");

        Visitor bob = hub.visitor(browser, scripts).logsIn("bob", Hub.PASSWORD);
        bob.opens("/teams").sees("My teams").reads("Payments").presses("Accept");
        bob.sees("Payments").reads("You belong to this team now.");

        ann = hub.visitor(browser, scripts)
                .logsIn("ann", Hub.PASSWORD)
                .opens(team)
                .sees("Payments");
        ann.follows("bob").sees("bob").presses("Remove");
        ann.sees("Payments").reads("The member is removed");

        bob = hub.visitor(browser, scripts).logsIn("bob", Hub.PASSWORD).opens(team);
        bob.sees("This request cannot be answered");
    }
}
