package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** H32: a form that is sent after the session of its sender has ended. */
class DraftsTest {

    private static final Map<String, String> TYPED = Map.of("name", "Payments & more");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    /** H32. */
    @Test
    void formComesBackFilledAndIsNotSentByItself() {
        HttpResponse<String> page = ann.open("/teams/new");
        later();
        HttpResponse<String> sent = ann.send(page, "/teams/new", TYPED);
        assertThat(Http.header(sent, "Location")).isEqualTo("/login?next=%2Fdraft%2Fteams%2Fnew");
        HttpResponse<String> logIn = ann.open("/login?next=%2Fdraft%2Fteams%2Fnew");
        assertThat(HubPages.words(logIn)).contains("the form comes back with what you typed");

        HttpResponse<String> again = logIn(ann, logIn, "ann");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("value=\"Payments &amp; more\"");
        assertThat(HubPages.words(again)).contains("nothing was done");
        assertThat(HubPages.words(ann.open("/teams"))).doesNotContain("Payments");
        assertThat(HubPages.words(ann.submit(again, "/teams/new", Map.of("name", "Payments"))))
                .contains("Payments");
    }

    /** H32: also where another tab logged out, which removes the cookie. */
    @Test
    void formOfAnotherTabComesBackToo() {
        HttpResponse<String> page = ann.open("/teams/new");
        ann.submit(page, "/logout", Map.of());
        HttpResponse<String> logIn = ann.submit(page, "/teams/new", TYPED);
        assertThat(logIn(ann, logIn, "ann").body()).contains("value=\"Payments &amp; more\"");
    }

    /** H32. */
    @Test
    void draftOfAnotherDeveloperIsDroppedAndThatIsSaid() {
        world.developer("bob");
        HttpResponse<String> page = ann.open("/teams/new");
        later();
        HttpResponse<String> logIn = ann.submit(page, "/teams/new", TYPED);
        HttpResponse<String> dropped = logIn(ann, logIn, "bob");
        assertThat(HubPages.words(dropped)).contains("What was typed here before is dropped");
        assertThat(dropped.body()).doesNotContain("Payments");
        assertThat(ann.open("/draft/teams/new").body()).doesNotContain("Payments");
        ann.submit(ann.open("/apps"), "/logout", Map.of());
        world.logIn(ann, "ann", HubWorld.PASSWORD);
        assertThat(ann.open("/draft/teams/new").body()).doesNotContain("Payments");
    }

    /** H32. */
    @Test
    void passwordsAndCodesAreNeverKept() {
        HttpResponse<String> page = ann.open("/account/email");
        later();
        HttpResponse<String> logIn = ann.submit(
                page,
                "/account/email",
                Map.of(
                        "email",
                        "new@example.com",
                        "present",
                        "my old secret",
                        "code",
                        "123456",
                        "wanted",
                        "my new one"));
        HttpResponse<String> again = logIn(ann, logIn, "ann");
        assertThat(again.body()).contains("new@example.com").doesNotContain("my old secret", "123456", "my new one");
    }

    /** H32. */
    @Test
    void draftEndsAfterAnHour() {
        HttpResponse<String> page = ann.open("/teams/new");
        later();
        HttpResponse<String> logIn = ann.submit(page, "/teams/new", TYPED);
        world.server().clock().advance(Duration.ofMinutes(61));
        assertThat(logIn(ann, logIn, "ann").body()).doesNotContain("Payments");
    }

    /** H32: of a form that no page of this hub gave, nothing is kept. */
    @Test
    void formOfUnknownOriginIsNotKept() {
        later();
        Map<String, String> forged = new HashMap<>(TYPED);
        forged.put("csrf", "guessed");
        HttpResponse<String> sent = ann.post("/teams/new", forged);
        assertThat(Http.header(sent, "Location")).isEqualTo("/login");
        assertThat(ann.cookie("sandbank_draft")).isEmpty();
    }

    /** H32: at most 100 of one source; the oldest goes. */
    @Test
    void oldDraftsOfOneSourceMakeRoom() {
        HttpResponse<String> page = ann.open("/teams/new");
        later();
        ann.send(page, "/teams/new", TYPED);
        HubPages first = ann.copy();
        for (int i = 0; i < 100; i++) {
            ann.send(page, "/teams/new", Map.of("name", "Number " + i));
        }
        world.logIn(first, "ann", HubWorld.PASSWORD);
        assertThat(first.open("/draft/teams/new").body()).doesNotContain("Payments");
        world.logIn(ann, "ann", HubWorld.PASSWORD);
        assertThat(ann.open("/draft/teams/new").body()).contains("Number 99");
    }

    /** H32: what is too large to keep is not kept, and the log-in leads on as usual. */
    @Test
    void formOfMoreThan64KilobytesIsNotKept() {
        HttpResponse<String> page = ann.open("/teams/new");
        later();
        HttpResponse<String> sent = ann.send(page, "/teams/new", Map.of("name", "x".repeat(64 * 1_024)));
        assertThat(sent.statusCode()).isEqualTo(413);
    }

    private void later() {
        world.server().clock().advance(Duration.ofMinutes(31));
    }

    private static HttpResponse<String> logIn(HubPages visitor, HttpResponse<String> page, String userId) {
        return visitor.submit(page, "/login", Map.of("userId", userId, "password", HubWorld.PASSWORD));
    }
}
