package dev.sandbank.http.hub.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.http.Http;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OutboxPagesTest {

    private static final String ADMIN = "/admin/outbox";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @AutoClose
    private final HubWorld outside = new HubWorld(new TestServer(
            new HttpSettings("127.0.0.1", 0, "https://hub.example.com", null, -1, Exposure.DEFAULT, "")));

    /** The first minute: the page after the sign-up leads to the mail, whose link goes on. */
    @Test
    void everybodyReadsTheMailsOfTheirOwnMachine() {
        HubPages ann = world.visitor();
        HttpResponse<String> told = world.signUp(ann, "Ann <b>", "ann@example.com");
        assertThat(told.body()).contains("href=\"/outbox\"", "you read it in the outbox");
        world.registrations()
                .approve()
                .approve(world.registrationOf("ann@example.com").id());

        HttpResponse<String> list = ann.open("/outbox");
        assertThat(HubPages.words(list)).contains("ann@example.com", "Waiting");
        HttpResponse<String> mail = ann.open("/outbox/" + newest("ann@example.com"));
        assertThat(mail.body()).contains("/activate?token=", "Ann &lt;b&gt;");
        assertThat(audited()).isEmpty();
        assertThat(HubPages.words(ann.open("/outbox?to=ANN@example.com"))).contains("ann@example.com");
        assertThat(HubPages.words(ann.open("/outbox?to=bob@example.com"))).contains("No mail to this address");
        assertThat(HubPages.words(ann.open("/outbox?to=bob"))).contains("No mail to this address");
    }

    /** H63. */
    @Test
    void htmlPartRunsNoScriptAndHasNoOrigin() {
        world.signUp(world.visitor(), "<script>alert(1)</script>", "ann@example.com");
        HttpResponse<String> html = world.visitor().get("/outbox/" + newest("ann@example.com") + "/html");
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(Http.header(html, "Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .endsWith("; sandbox")
                .doesNotContain("script-src");
        assertThat(html.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
    }

    /** H63, H76: only where bind address and public URL are both loopback is the outbox open. */
    @Test
    void onlyAdministratorsReadMailsOfAServerThatOthersReach() {
        HubPages olu = outside.administrator("olu");
        HttpResponse<String> told = outside.signUp(outside.visitor(), "Ann", "ann@example.com");
        assertThat(told.body()).doesNotContain("outbox");

        assertThat(Http.header(outside.visitor().get("/outbox"), "Location")).startsWith("/login");
        HubPages bob = outside.developer("bob");
        assertThat(bob.open("/outbox").statusCode()).isEqualTo(403);
        assertThat(bob.open(ADMIN).statusCode()).isEqualTo(403);
        assertThat(bob.open("/outbox/" + newestOutside()).statusCode()).isEqualTo(404);
        assertThat(HubPages.words(olu.open("/outbox"))).contains("Outbox", "ann@example.com");
    }

    /** H63. */
    @Test
    void eachViewOfAnAdministratorIsAudited() {
        HubPages olu = world.administrator("olu");
        world.signUp(world.visitor(), "Ann", "ann@example.com");
        String id = newest("ann@example.com").value();

        olu.open(ADMIN);
        olu.open(ADMIN + "?to=ann@example.com");
        olu.open(ADMIN + "/" + id);
        olu.open(ADMIN + "/" + id + "/html");
        assertThat(audited())
                .extracting(entry -> entry.event().action())
                .containsExactly(
                        AuditAction.MAILS_LISTED,
                        AuditAction.MAILS_LISTED,
                        AuditAction.MAIL_READ,
                        AuditAction.MAIL_READ);
        assertThat(audited()).allSatisfy(entry -> {
            assertThat(entry.event().actor().id()).isEqualTo(world.idOf("olu").value());
            assertThat(entry.event().facts()).containsEntry("from", "127.0.0.1");
        });
        assertThat(audited().get(2).event().facts()).containsEntry("to", "ann@example.com");
    }

    /** H63: once a mail is sent, nobody becomes another by reading it here. */
    @Test
    void actingLinksOfSentMailsAreBlanked() {
        HubPages olu = world.administrator("olu");
        HubPages visitor = world.visitor();
        world.server().clock().advance(Duration.ofMinutes(5));
        visitor.submit(visitor.open("/forgot-password"), "/forgot-password", Map.of("userId", "olu"));
        MailId id = newest("olu@example.com");
        assertThat(olu.open(ADMIN + "/" + id).body()).contains("token=");
        change(id, delivery -> delivery.begin(now()).sent(now()));
        assertThat(olu.open(ADMIN + "/" + id).body()).doesNotContain("token=").contains("blanked");
        assertThat(olu.open(ADMIN).body()).doesNotContain("token=");
    }

    /** H57, H58. */
    @Test
    void stateTriesAndReasonAreTold() {
        HubPages olu = world.administrator("olu");
        MailId id = newest("olu@example.com");
        change(id, delivery -> delivery.begin(now()).deferred(now(), "451 greylisted"));
        HttpResponse<String> page = olu.open(ADMIN + "/" + id);
        assertThat(HubPages.words(page)).contains("Waiting", "Put off 1", "Reason 451 greylisted");
        assertThat(HubPages.words(olu.open(ADMIN))).contains("451 greylisted");
        change(id, delivery -> delivery.begin(now()).refused(now(), "550 no such user"));
        assertThat(HubPages.words(olu.open(ADMIN + "/" + id))).contains("Failed", "550 no such user");
    }

    @Test
    void unknownMailIsNotFound() {
        HubPages olu = world.administrator("olu");
        assertThat(olu.open(ADMIN + "/short").statusCode()).isEqualTo(404);
        assertThat(olu.open(ADMIN + "/"
                                + "x".repeat(newest("olu@example.com").value().length()))
                        .statusCode())
                .isEqualTo(404);
    }

    private MailId newest(String address) {
        return world.mailsTo(address).get(0).entry().mail().id();
    }

    private MailId newestOutside() {
        return outside.mailsTo("ann@example.com").get(0).entry().mail().id();
    }

    private Instant now() {
        return world.server().clock().instant();
    }

    private void change(MailId id, UnaryOperator<Delivery> next) {
        var outbox = world.server().stores().outbox();
        world.server().stores().transactions().run(() -> {
            outbox.change(id, next.apply(outbox.find(id).orElseThrow().delivery()));
            return true;
        });
    }

    private List<AuditEntry> audited() {
        return world.server().stores().auditLog().after(0, 1_000).stream()
                .filter(entry -> entry.event().action().name().startsWith("MAIL"))
                .toList();
    }
}
