package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit log, the outbox and the first page of the administration in Chromium, with things on them. */
@InBrowser
class AdministrationInBrowserTest {

    private static final String COOKIE = "sandbank_hub";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");
    private final String origin = "http://127.0.0.1:" + world.server().port();

    @BeforeEach
    void makeThings() {
        world.signUp(world.visitor(), "Ann " + "A".repeat(60), "ann@example.com");
        Actor operator = new Actor(Actor.Kind.COMMAND_LINE, "operator");
        var stores = world.server().stores();
        stores.transactions().run(() -> {
            for (int i = 0; i < 60; i++) {
                Instant at = world.server().clock().instant().minusSeconds(i);
                stores.auditLog()
                        .append(AuditEvent.of(
                                at,
                                i % 3 == 0 ? Actor.OF_SERVER : operator,
                                AuditAction.recorded().get(i % 20),
                                "target" + "W".repeat(i),
                                Map.of("name", "A name of " + i, "from", "2001:db8:0:0:0:0:0:" + i)));
            }
            MailId id = newest();
            stores.outbox()
                    .change(
                            id,
                            stores.outbox()
                                    .find(id)
                                    .orElseThrow()
                                    .delivery()
                                    .begin(Instant.now())
                                    .deferred(Instant.now(), "451 4.7.1 Greylisted, try again later"));
            return true;
        });
    }

    @Test
    void pagesAreValidAndAccessibleAndFitOnPhone(Browser browser) {
        String mail = "/" + newest();
        new BrowserTour(browser, origin, olu)
                .through(
                        "/admin",
                        "/admin/audit",
                        "/admin/audit?who=operator&since=2020-01-01",
                        "/admin/audit?of=nothing",
                        "/admin/audit/verify",
                        "/admin/outbox",
                        "/admin/outbox?to=nobody@example.com",
                        "/admin/outbox" + mail,
                        "/outbox",
                        "/outbox" + mail);
    }

    /** H30: pages behind the log-in are not kept, so the way back leads to the log-in. */
    @Test
    void wayBackAfterTheLogOutLeadsToTheLogIn(Browser browser) {
        browser.open(origin + "/styleguide");
        browser.cookie(COOKIE, olu.cookie(COOKIE));
        browser.open(origin + "/admin/audit");
        browser.open(origin + "/account");
        assertThat(browser.title()).doesNotContain("Log in");
        browser.click("details:has(form[action='/logout']) > summary");
        browser.leave("form[action='/logout'] button");
        browser.await("a[href='/login']");
        browser.back();
        assertThat(browser.title()).contains("Log in");
        assertThat(browser.source()).doesNotContain("olu@example.com");
        browser.back();
        assertThat(browser.source()).doesNotContain("2001:db8");
    }

    private MailId newest() {
        return world.mailsTo("ann@example.com").get(0).entry().mail().id();
    }
}
