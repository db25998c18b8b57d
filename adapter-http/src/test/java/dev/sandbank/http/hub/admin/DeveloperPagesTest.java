package dev.sandbank.http.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DeveloperPagesTest {

    private static final String LIST = "/admin/developers";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");

    /** H73, H74. */
    @Test
    void listIsSearchedAndFiltered() {
        world.developer("ann");
        world.developer("bob");
        suspend("bob");

        assertThat(HubPages.words(olu.open(LIST))).containsSubsequence("olu, administrator", "ann", "bob");
        assertThat(HubPages.words(olu.open(LIST + "?search=ANN")))
                .contains("ann@example.com")
                .doesNotContain("bob@example.com");
        assertThat(HubPages.words(olu.open(LIST + "?state=suspended")))
                .contains("bob@example.com")
                .doesNotContain("ann@example.com");
        HttpResponse<String> none = olu.open(LIST + "?search=%25&state=active");
        assertThat(HubPages.words(none)).contains("Nobody found", "Clear the filter");
        assertThat(HubPages.words(olu.open(LIST + "?state=nonsense&after=abc"))).contains("ann@example.com");
    }

    /** H74. */
    @Test
    void filterAndPlaceAreKeptOnTheWayThereAndBack() {
        for (int i = 0; i < 60; i++) {
            world.server().stores().developers().add(AdminScene.developer(i));
        }
        HttpResponse<String> first = olu.open(LIST + "?search=many");
        String next = address(first, "href=\"(" + LIST + "\\?after=[^\"]*)\"");
        HttpResponse<String> second = olu.open(next);
        assertThat(HubPages.words(second)).contains("many59", "10 developers on this page");
        String one = address(second, "href=\"(" + LIST + "/[^\"]*)\"");
        HttpResponse<String> page = olu.open(one);
        assertThat(HubPages.words(page)).contains("many50@example.com");
        assertThat(page.body()).contains("href=\"" + next.replace("&", "&amp;") + "\"");

        HttpResponse<String> ask = olu.open(address(page, "href=\"([^\"]*/suspend[^\"]*)\""));
        String action = LIST + "/" + AdminScene.developer(50).id() + "/suspend";
        HttpResponse<String> done = olu.submit(ask, action, Map.of());
        assertThat(HubPages.words(done)).contains("Suspended; sessions and secrets have ended.");
        assertThat(done.body()).contains("href=\"" + next.replace("&", "&amp;") + "\"");
        assertThat(olu.open(LIST + "/" + AdminScene.developer(50).id() + "?list=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("\"><script>");
    }

    @Test
    void pageShowsWhatBelongsToADeveloper() {
        HubPages ann = world.developer("ann");
        ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"));
        world.applicationOf("ann");
        HttpResponse<String> page = olu.open(pathOf("ann"));
        assertThat(HubPages.words(page))
                .containsSubsequence(
                        "User ID ann",
                        "Role Developer",
                        "Second factor off",
                        "in 1 browser",
                        "1 application.",
                        "Payments",
                        "Registrations",
                        "Active");
        assertThat(olu.open(LIST + "/0000000000000000").statusCode()).isEqualTo(404);
        assertThat(olu.open(LIST + "/short").statusCode()).isEqualTo(404);
    }

    @Test
    void suspensionEndsTheSessionAndIsTakenBack() {
        HubPages ann = world.developer("ann");
        suspend("ann");
        assertThat(HubPages.words(ann.open("/account"))).contains("Log in");
        HttpResponse<String> page = olu.open(pathOf("ann"));
        assertThat(HubPages.words(page)).contains("Suspended", "End the suspension", "nowhere");
        assertThat(page.body()).doesNotContain("/suspend\"");
        HttpResponse<String> twice =
                olu.send(olu.open(pathOf("ann") + "/suspend"), pathOf("ann") + "/suspend", Map.of());
        assertThat(twice.statusCode()).isEqualTo(409);
        HttpResponse<String> resumed = act("ann", "resume", Map.of());
        assertThat(HubPages.words(resumed)).contains("The suspension is over");
        assertThat(world.mailsTo("ann@example.com").get(0).content().text()).contains("You can log in again as ann");
        assertThat(actions(pathId("ann"))).contains(AuditAction.DEVELOPER_SUSPENDED, AuditAction.DEVELOPER_RESUMED);
    }

    /** H53. */
    @Test
    void lastAdministratorStaysAndAnotherMayGo() {
        for (String way : List.of("suspend", "dismiss", "delete")) {
            HttpResponse<String> refused =
                    olu.send(olu.open(pathOf("olu") + "/" + way), pathOf("olu") + "/" + way, Map.of());
            assertThat(refused.statusCode()).as(way).isEqualTo(409);
            assertThat(HubPages.words(refused)).contains("administrator", "This is your own account.");
        }
        HubPages ann = world.developer("ann");
        assertThat(ann.open("/admin").statusCode()).isEqualTo(403);
        assertThat(HubPages.words(act("ann", "appoint", Map.of()))).contains("is an administrator now");
        assertThat(ann.open("/admin").statusCode()).isEqualTo(200);
        HttpResponse<String> gone =
                ann.submit(ann.open(pathOf("olu") + "/dismiss"), pathOf("olu") + "/dismiss", Map.of());
        assertThat(HubPages.words(gone)).contains("no administrator any more");
        assertThat(olu.open("/admin").statusCode()).isEqualTo(403);
        assertThat(actions(pathId("olu"))).contains(AuditAction.DEVELOPER_CHANGED);
    }

    /** H53. */
    @Test
    void suspendingTheLastOwnerNeedsASuccessor() {
        String team = teamOfAnnAndBob();
        String suspend = pathOf("ann") + "/suspend";
        HttpResponse<String> ask = olu.open(suspend);
        assertThat(HubPages.words(ask)).contains("Next owner of the team Payments", "bob (bob)");
        HttpResponse<String> refused = olu.send(ask, suspend, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#owner-" + team + "\"");
        HttpResponse<String> stranger =
                olu.send(ask, suspend, Map.of("owner-" + team, world.idOf("olu").value()));
        assertThat(stranger.statusCode()).isEqualTo(422);
        HttpResponse<String> done = olu.submit(
                ask, suspend, Map.of("owner-" + team, world.idOf("bob").value()));
        assertThat(HubPages.words(done)).contains("Suspended");
        assertThat(actions(team)).contains(AuditAction.TEAM_ROLE_CHANGED);
    }

    /** H53. */
    @Test
    void deletionHandsOverTeamsAndApplications() {
        String team = teamOfAnnAndBob();
        String kept = world.applicationOf("ann").value();
        String lost = world.applicationOf("ann").value();
        String delete = pathOf("ann") + "/delete";
        HttpResponse<String> ask = olu.open(delete);
        String bob = world.idOf("bob").value();
        HttpResponse<String> done = olu.submit(ask, delete, Map.of("owner-" + team, bob, "heir-" + kept, bob));
        assertThat(HubPages.words(done)).contains("The account is deleted");
        assertThat(HubPages.words(olu.open(pathOf("bob"))))
                .contains(kept, "Owner")
                .doesNotContain(lost);
        assertThat(olu.open(delete).statusCode()).isEqualTo(404);
        assertThat(olu.send(ask, delete, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void secondFactorOfOthersIsSwitchedOffOnlyWhereItIsOn() {
        world.developer("ann");
        assertThat(olu.open(pathOf("ann")).body()).doesNotContain("reset-factor");
        String reset = pathOf("ann") + "/reset-factor";
        assertThat(olu.send(olu.open(reset), reset, Map.of()).statusCode()).isEqualTo(409);
    }

    private String teamOfAnnAndBob() {
        HubPages ann = world.developer("ann");
        HubPages bob = world.developer("bob");
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "bob@example.com", "role", "member"));
        bob.send(bob.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        return team.substring(team.lastIndexOf('/') + 1);
    }

    private void suspend(String userId) {
        assertThat(HubPages.words(act(userId, "suspend", Map.of()))).contains("Suspended;");
    }

    private HttpResponse<String> act(String userId, String way, Map<String, String> typed) {
        String path = pathOf(userId) + "/" + way;
        return olu.submit(olu.open(path), path, typed);
    }

    private String pathOf(String userId) {
        return LIST + "/" + pathId(userId);
    }

    private String pathId(String userId) {
        return world.idOf(userId).value();
    }

    private Stream<AuditAction> actions(String target) {
        return world.server().stores().auditLog().after(0, 1_000).stream()
                .map(entry -> entry.event())
                .filter(event -> event.target().equals(target))
                .map(event -> event.action());
    }

    private static String address(HttpResponse<String> page, String pattern) {
        return AdminScene.first(page.body(), pattern).replace("&amp;", "&");
    }
}
