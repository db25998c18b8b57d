package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator's day: somebody is found, suspended, let in again and deleted; limits and teams are looked at. */
@InBrowser
class AdminReviewInBrowserTest {

    @AutoClose
    private final Hub hub = Hub.withReview();

    /** H53 among others. */
    @ParameterizedTest
    @EnumSource
    void developersApplicationsLimitsAndTeamsAreReviewed(Scripts scripts, Browser browser) {
        annHasATeamAndAnApplication(scripts, browser);
        Visitor olu = hub.visitor(browser, scripts).logsIn("olu", Hub.PASSWORD).sees("My applications");
        olu.opens("/admin/developers").sees("Developers").reads("ann@example.com", "administrator");
        olu.opens("/admin/developers?search=nobody").sees("Developers").reads("Nobody found");
        olu.opens("/admin/developers?search=ann").follows("ann").sees("ann Active");
        olu.reads("Payments", "Corner Shop").follows("Suspend").sees("Suspend ann");
        olu.presses("Suspend").sees("Suspend ann").reads("Choose who owns this team from now on.");
        olu.chooses("owner-" + team(), idOf("bob").value()).presses("Suspend").sees("ann Suspended");
        olu.reads("sessions and secrets have ended")
                .follows("End the suspension")
                .sees("End the suspension of ann");
        olu.presses("End the suspension").sees("ann Active").reads("The suspension is over");
        olu.follows("Corner Shop").sees("Corner Shop Active");
        suspendsAndLimits(olu);
        looksAtListsAndDeletes(olu);
    }

    private void annHasATeamAndAnApplication(Scripts scripts, Browser browser) {
        hub.developer("bob", browser, scripts).sees("My applications");
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/apps/new").types("name", "Corner Shop").presses("Create application");
        ann.opens("/teams/new").types("name", "Payments").presses("Create team");
        ann.types("addresses", "bob@example.com, eve@example.com").presses("Invite");
        hub.visitor(browser, scripts)
                .logsIn("bob", Hub.PASSWORD)
                .opens("/teams")
                .presses("Accept")
                .sees("Payments");
        hub.developer("olu", browser, scripts);
        makeAdministrator("olu");
    }

    private static void suspendsAndLimits(Visitor olu) {
        olu.follows("Suspend").sees("Suspend Corner Shop");
        olu.presses("Suspend").sees("Corner Shop Suspended");
        olu.follows("Change the limit").sees("Limit of Corner Shop");
        olu.types("calls", "many")
                .presses("Change the limit")
                .sees("Limit of Corner Shop")
                .reads("whole number");
        olu.types("calls", "1200")
                .presses("Change the limit")
                .sees("Limit of Corner Shop")
                .reads("1,200");
    }

    private void looksAtListsAndDeletes(Visitor olu) {
        olu.opens("/admin/limits").sees("Limits").reads("1,200");
        olu.opens("/admin/limits/locks").sees("Locks").reads("Nobody is locked out");
        olu.opens("/admin/teams")
                .sees("Teams")
                .follows("Payments")
                .sees("Payments")
                .reads("eve@example.com");
        olu.opens("/admin/applications")
                .sees("Applications")
                .follows("Corner Shop")
                .sees("Corner Shop Suspended");
        olu.follows("Delete").sees("Delete Corner Shop").presses("Delete").sees("Delete Corner Shop");
        olu.reads("exactly")
                .opens("/admin/developers/" + idOf("ann") + "/delete")
                .sees("Delete the account of ann");
        olu.presses("Delete").sees("Developers").reads("The account is deleted");
        assertThat(hub.mailTo("ann@example.com").text()).contains("deleted");
    }

    private void makeAdministrator(String userId) {
        hub.sandbank().admin().developers().appoint().appoint(idOf(userId), true);
    }

    private DeveloperId idOf(String userId) {
        return hub.sandbank().admin().developers().find().find(userId).id();
    }

    private String team() {
        return hub.sandbank()
                .admin()
                .teams()
                .searchTeams()
                .search("", Seek.first(1))
                .rows()
                .get(0)
                .team()
                .id()
                .value();
    }
}
