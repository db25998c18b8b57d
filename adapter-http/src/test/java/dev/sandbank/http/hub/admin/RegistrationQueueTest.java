package dev.sandbank.http.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegistrationQueueTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");

    /** H8. */
    @Test
    void queueShowsAgeAndMailTheOldestFirst() {
        signUp("Ann", "ann@example.com");
        world.server().clock().advance(Duration.ofDays(3));
        signUp("Bob", "bob@example.com");
        world.logIn(olu, "olu", HubWorld.PASSWORD);

        HttpResponse<String> page = olu.open("/admin/registrations");
        assertThat(HubPages.words(page)).containsSubsequence("Ann", "3 days ago", "Waiting", "Bob");
        assertThat(page.body()).contains("/admin\"", "2<span class=\"unseen\"> waiting");
        assertThat(HubPages.words(olu.open("/admin/registrations?search=BOB")))
                .contains("Bob")
                .doesNotContain("Ann");
        assertThat(HubPages.words(olu.open("/admin/registrations?search=nobody")))
                .contains("Nobody found");
        assertThat(HubPages.words(olu.open("/admin"))).contains("2 people ask");
    }

    /** H6. */
    @Test
    void secondDecisionNamesWhoDecidedFirst() {
        HubPages ida = world.administrator("ida");
        signUp("Ann", "ann@example.com");
        String path = pathOf("ann@example.com");
        HttpResponse<String> oneSees = olu.open(path);
        HttpResponse<String> otherSees = ida.open(path);

        assertThat(HubPages.words(olu.submit(oneSees, path + "/approve", Map.of())))
                .contains("Approved; the invitation is mailed.", "decided by olu");
        HttpResponse<String> second = ida.send(otherSees, path + "/decline", Map.of("reason", "No."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(second)).contains("ann@example.com is invited since 2026-", ", by olu");
        assertThat(world.mailsTo("ann@example.com")).hasSize(2);
    }

    /** H7. */
    @Test
    void eachStateShowsWhatCanBeDone() {
        signUp("Ann", "ann@example.com");
        String path = pathOf("ann@example.com");
        HttpResponse<String> tooLong = olu.send(olu.open(path), path + "/decline", Map.of("reason", "x".repeat(501)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("href=\"#reason\"");

        HttpResponse<String> declined = olu.submit(olu.open(path), path + "/decline", Map.of("reason", "Not now."));
        assertThat(HubPages.words(declined)).contains("Declined", "Not now.", "decided by olu");
        assertThat(declined.body()).doesNotContain(path + "/approve", path + "/resend");
        world.server().clock().advance(Duration.ofHours(2));
        signUp("Ann", "ann@example.com");
        world.logIn(olu, "olu", HubWorld.PASSWORD);
        assertThat(HubPages.words(olu.open("/admin/registrations"))).contains("asked before: declined");
        String again = pathOf("ann@example.com");
        HttpResponse<String> shown = olu.open(again);
        assertThat(HubPages.words(shown)).contains("Asked before declined", "Before: reason Not now.");
        olu.submit(shown, again + "/approve", Map.of());
        HttpResponse<String> resent = olu.submit(olu.open(again), again + "/resend", Map.of());
        assertThat(HubPages.words(resent)).contains("The invitation is mailed again");
        HttpResponse<String> deleted = olu.submit(resent, again + "/delete", Map.of());
        assertThat(HubPages.words(deleted)).contains("The registration is deleted");
        assertThat(olu.open(again).statusCode()).isEqualTo(404);
        assertThat(olu.open("/admin/registrations/short").statusCode()).isEqualTo(404);
    }

    /** H64. */
    @Test
    void manyAreConfirmedByNameAndDecidedOneByOne() {
        signUp("Ann", "ann@example.com");
        signUp("Bob", "bob@example.com");
        signUp("Cy", "cy@example.com");
        String ann = world.registrationOf("ann@example.com").id().value();
        String bob = world.registrationOf("bob@example.com").id().value();
        HttpResponse<String> page = olu.open("/admin/registrations");

        HttpResponse<String> confirm = olu.choose(page, "/admin/registrations/chosen", "approve", ann, bob);
        assertThat(HubPages.words(confirm))
                .contains("Approve 2 people", "ann@example.com", "bob@example.com")
                .doesNotContain("cy@example.com");
        world.registrations()
                .decline()
                .decline(world.registrationOf("bob@example.com").id(), "");
        HttpResponse<String> done = olu.submit(confirm, "/admin/registrations/decide", Map.of());
        assertThat(HubPages.words(done))
                .contains("ann@example.com Result Invited")
                .containsSubsequence("Not changed", "declined");
        assertThat(world.mailsTo("ann@example.com")).hasSize(2);
        assertThat(world.mailsTo("cy@example.com")).hasSize(1);
        assertThat(world.server().stores().auditLog().after(0, 100))
                .filteredOn(entry -> entry.event().action() == AuditAction.REGISTRATION_APPROVED)
                .filteredOn(entry -> entry.event().target().equals(ann))
                .hasSize(1);
    }

    @Test
    void manyAreDeclinedForOneReason() {
        signUp("Ann", "ann@example.com");
        String ann = world.registrationOf("ann@example.com").id().value();
        HttpResponse<String> page = olu.open("/admin/registrations");
        HttpResponse<String> confirm = olu.choose(page, "/admin/registrations/chosen", "decline", ann);
        HttpResponse<String> wrong =
                olu.send(confirm, "/admin/registrations/decide", Map.of("reason", "x".repeat(501)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> done = olu.submit(wrong, "/admin/registrations/decide", Map.of("reason", "Full."));
        assertThat(HubPages.words(done)).contains("Declined; the person is told by mail.", "Nobody waits");
        assertThat(world.mailsTo("ann@example.com").get(0).content().text()).contains("Full.");
        signUp("Bob", "bob@example.com");
        HttpResponse<String> none =
                olu.choose(olu.open("/admin/registrations"), "/admin/registrations/chosen", "approve");
        assertThat(HubPages.words(none)).contains("Nobody was ticked");
    }

    private void signUp(String name, String email) {
        world.signUp(world.visitor(), name, email);
    }

    private String pathOf(String email) {
        return "/admin/registrations/" + world.registrationOf(email).id();
    }
}
