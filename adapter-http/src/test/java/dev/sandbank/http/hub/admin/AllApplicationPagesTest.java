package dev.sandbank.http.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AllApplicationPagesTest {

    private static final String LIST = "/admin/applications";
    private static final String LIMITS = "/admin/limits";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");

    /** H73, H74. */
    @Test
    void listIsSearchedByNameOwnerAndState() {
        HubPages ann = world.developer("ann");
        String anns = world.applicationOf("ann").value();
        String loose = world.server().clients().register().id();
        HttpResponse<String> all = olu.open(LIST);
        assertThat(HubPages.words(all)).contains(anns, "ann", loose, "nobody, made on the command line");
        assertThat(HubPages.words(olu.open(LIST + "?search=ANN%40example")))
                .contains(anns)
                .doesNotContain(loose);
        assertThat(HubPages.words(olu.open(LIST + "?state=ownerless")))
                .contains(loose)
                .doesNotContain(anns);
        assertThat(HubPages.words(olu.open(LIST + "?owner=" + world.idOf("ann"))))
                .contains("The applications of one developer.", anns)
                .doesNotContain(loose);
        assertThat(HubPages.words(olu.open(LIST + "?search=%25"))).contains("Nothing found", "Clear the filter");
        assertThat(HubPages.words(olu.open(LIST + "?owner=short&team=x&state=x&before=1e9")))
                .contains(anns, loose);

        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath()
                .replace("/teams/", "");
        assertThat(HubPages.words(olu.open(LIST + "?team=" + team))).contains("shared with one team", "Nothing found");
    }

    @Test
    void applicationIsSuspendedResumedAndDeletedByTypingItsId() {
        world.developer("ann");
        ClientId id = world.applicationOf("ann");
        String path = LIST + "/" + id;
        HttpResponse<String> page = olu.open(path + "?list=search%3Dann");
        assertThat(HubPages.words(page)).contains(id.value(), "Owner ann", "Shared with no team", "Suspend", "Delete");
        assertThat(page.body()).contains("href=\"" + LIST + "?search=ann\"");

        HttpResponse<String> suspended =
                olu.submit(olu.open(path + "/suspend?list=search%3Dann"), path + "/suspend", Map.of());
        assertThat(HubPages.words(suspended)).contains("Suspended; nothing of it works now.", "End the suspension");
        assertThat(suspended.body()).contains("href=\"" + LIST + "?search=ann\"");
        assertThat(HubPages.words(olu.open(LIST + "?state=suspended"))).contains(id.value());
        assertThat(HubPages.words(olu.submit(olu.open(path + "/resume"), path + "/resume", Map.of())))
                .contains("The suspension is over.");

        HttpResponse<String> ask = olu.open(path + "/delete");
        HttpResponse<String> wrong = olu.send(ask, path + "/delete", Map.of("confirm", "something"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> done = olu.submit(ask, path + "/delete", Map.of("confirm", " " + id + " "));
        assertThat(HubPages.words(done)).contains("The application is deleted.").doesNotContain(id.value());
        assertThat(olu.open(path).statusCode()).isEqualTo(404);
        assertThat(world.server().stores().auditLog().after(0, 1_000))
                .extracting(entry -> entry.event().action())
                .containsSubsequence(
                        AuditAction.APPLICATION_CHANGED,
                        AuditAction.APPLICATION_CHANGED,
                        AuditAction.APPLICATION_DELETED);
    }

    @Test
    void limitIsRaisedLoweredAndItsMinuteBegunAnew() {
        world.developer("ann");
        ClientId id = world.applicationOf("ann");
        String path = LIMITS + "/" + id;
        assertThat(HubPages.words(olu.open(LIMITS))).contains("New applications", id.value());
        assertThat(HubPages.words(olu.open(LIMITS + "?search=nobody"))).contains("Nothing found");
        for (String wrong : new String[] {"", "-1", "1.5", "100001", "٣", "9999999999"}) {
            HttpResponse<String> refused = olu.send(olu.open(path), path, Map.of("calls", wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).contains("from 0 to 100,000");
        }
        HttpResponse<String> changed = olu.submit(olu.open(path), path, Map.of("calls", "7"));
        assertThat(HubPages.words(changed)).contains("The limit is changed", "Calls a minute 7", "Left now 7");
        HttpResponse<String> emptied = olu.submit(changed, path + "/empty", Map.of());
        assertThat(HubPages.words(emptied)).contains("may make all calls of a minute again");
        assertThat(HubPages.words(olu.submit(olu.open(path), path, Map.of("calls", "0"))))
                .contains("without limit");
        assertThat(world.server().stores().auditLog().after(0, 1_000))
                .extracting(entry -> entry.event().action())
                .contains(AuditAction.APPLICATION_CHANGED, AuditAction.APPLICATION_WINDOW_EMPTIED);
        assertThat(olu.open(LIMITS + "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void locksAreShownAndLifted() {
        assertThat(HubPages.words(olu.open(LIMITS + "/locks"))).contains("Nobody is locked out");
        world.developer("ann");
        for (int i = 0; i < 12; i++) {
            world.logIn(world.visitor(), "ann", "wrong password " + i);
        }
        HttpResponse<String> page = olu.open(LIMITS + "/locks");
        assertThat(HubPages.words(page)).contains("ann", "developer", "127.0.0.1");
        HttpResponse<String> lifted = olu.submit(page, LIMITS + "/locks/lift", Map.of());
        assertThat(HubPages.words(lifted)).contains("The locks are lifted", "Nobody is locked out");
    }

    @Test
    void teamsAreListedAndShownWithMembersApplicationsAndInvitations() {
        assertThat(HubPages.words(olu.open("/admin/teams"))).contains("No team yet");
        HubPages ann = world.developer("ann");
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "bob@example.com", "role", "member"));
        assertThat(HubPages.words(olu.open("/admin/teams?search=PAY"))).contains("Payments");
        assertThat(HubPages.words(olu.open("/admin/teams?search=nothing"))).contains("Nothing found");
        HttpResponse<String> page = olu.open("/admin" + team + "?list=search%3DPAY");
        assertThat(HubPages.words(page))
                .contains("ann@example.com", "Owner", "No application is shared", "bob@example.com");
        assertThat(page.body()).contains("href=\"/admin/teams?search=PAY\"");
        assertThat(olu.open("/admin/teams/0000000000000000").statusCode()).isEqualTo(404);
        assertThat(olu.open("/admin/teams/x").statusCode()).isEqualTo(404);
    }
}
