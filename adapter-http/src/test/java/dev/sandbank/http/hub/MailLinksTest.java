package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.mail.MailView;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.RawHttp;
import dev.sandbank.http.TestServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** H78: the links of all mails that one day at the hub causes. */
class MailLinksTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");
    private final HubPages ann = world.developer("ann");

    @Test
    void everyLinkOfEveryMailAnswers() {
        causeMails();
        Set<String> pages = new TreeSet<>();
        for (MailView mail : mails()) {
            for (String link : mail.content().links()) {
                String target = link.replaceFirst("^http://[^/]*", "");
                RawHttp.Response answer = RawHttp.send(
                        world.server().port(),
                        "",
                        "GET " + target + " HTTP/1.1",
                        "Host: 127.0.0.1",
                        "Connection: close");
                assertThat(answer.statusCode()).as("%s in %s", link, mail).isIn(200, 303);
                pages.add(URI.create(link).getPath().replaceAll("[0-9A-Za-z]{16}", "ID"));
            }
        }
        assertThat(pages)
                .containsExactlyInAnyOrder(
                        "/activate",
                        "/admin/registrations",
                        "/confirm-email",
                        "/login",
                        "/reset-password",
                        "/support/ID",
                        "/teams/invitation");
    }

    /** What is written to one address in turn needs time between, as only one mail a minute is written there. */
    private void causeMails() {
        HubPages visitor = world.visitor();
        world.signUp(visitor, "Bob", "bob@example.com");
        world.registrations()
                .approve()
                .approve(world.registrationOf("bob@example.com").id());
        world.server().clock().advance(Duration.ofMinutes(2));
        visitor.submit(visitor.open("/forgot-password"), "/forgot-password", Map.of("userId", "ann"));
        world.server().clock().advance(Duration.ofMinutes(2));
        visitor.submit(visitor.open("/forgot-user-id"), "/forgot-user-id", Map.of("email", "ann@example.com"));
        ann.submit(
                ann.open("/account/email"),
                "/account/email",
                Map.of("email", "ann@new.example", "present", HubWorld.PASSWORD));
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.submit(ann.open(team), team + "/invite", Map.of("addresses", "eve@example.com", "role", "member"));
        String thread = ann.submit(
                        ann.open("/support/new"),
                        "/support/new",
                        Map.of("kind", "question", "subject", "How?", "text", "How do I begin?"))
                .uri()
                .getPath();
        String inbox = "/admin/contact" + thread.substring(thread.lastIndexOf('/'));
        olu.submit(olu.open(inbox), inbox + "/answer", Map.of("text", "Like this."));
    }

    private List<MailView> mails() {
        return world.server()
                .wiredUseCases()
                .mail()
                .listMails()
                .list(null, Seek.first(100), null)
                .rows();
    }
}
