package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogInPagesTest {

    private static final String COOKIE = "sandbank_hub";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages first = world.developer("ann");

    @Test
    void developerLogsInByUserIdOrAddressAndOutAgain() {
        for (String name : new String[] {"ann", "ANN", " ann ", "Ann@Example.com"}) {
            HubPages visitor = world.visitor();
            HttpResponse<String> loggedIn = world.logIn(visitor, name, HubWorld.PASSWORD);
            assertThat(loggedIn.statusCode()).as(name).isEqualTo(303);
            HttpResponse<String> account = visitor.open("/account");
            assertThat(account.body()).contains("ann@example.com");
            assertThat(visitor.send(account, "/logout", Map.of()).statusCode()).isEqualTo(303);
            assertThat(Http.header(visitor.get("/account"), "Location")).startsWith("/login");
        }
    }

    @Test
    void cookieIsForThisServerAlone() {
        HubPages visitor = world.visitor();
        HttpResponse<String> loggedIn = world.logIn(visitor, "ann", HubWorld.PASSWORD);
        assertThat(Http.header(loggedIn, "Set-Cookie"))
                .startsWith(COOKIE + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires");
    }

    /** A cookie that somebody set before the log-in is useless after it. */
    @Test
    void sessionRotatesAtLogIn() {
        HubPages visitor = world.visitor();
        visitor.open("/login");
        String before = visitor.cookie(COOKIE);
        HubPages attacker = visitor.copy();
        world.logIn(visitor, "ann", HubWorld.PASSWORD);

        assertThat(visitor.cookie(COOKIE)).isNotEqualTo(before);
        assertThat(Http.header(attacker.get("/account"), "Location")).startsWith("/login");
    }

    @Test
    void wantedPageIsShownAfterLogIn() {
        HubPages visitor = world.visitor();
        HttpResponse<String> page = visitor.open("/account?done=none");
        assertThat(HubPages.words(page)).contains("Log in to go on");
        HttpResponse<String> loggedIn =
                visitor.send(page, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        assertThat(Http.header(loggedIn, "Location")).isEqualTo("/account?done=none");
    }

    @Test
    void logInLeadsToNoOtherServer() {
        for (String next :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:1"}) {
            HubPages visitor = world.visitor();
            HttpResponse<String> page = visitor.open("/login");
            HttpResponse<String> loggedIn =
                    visitor.send(page, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD, "next", next));
            assertThat(Http.header(loggedIn, "Location")).isEqualTo("/apps");
        }
    }

    /** H20: wrong passwords lock their source alone, unknown names alike; the owner is told once a day. */
    @Test
    void guessingLocksItsSourceAndTellsTheOwnerOnceADay() {
        int before = world.mailsTo("ann@example.com").size();
        for (String name : new String[] {"ann", "nobody"}) {
            for (int i = 0; i < 4; i++) {
                assertThat(world.logIn(world.visitor(), name, "wrong password").statusCode())
                        .isEqualTo(422);
            }
            HttpResponse<String> locked = world.logIn(world.visitor(), name, "wrong password");
            assertThat(locked.statusCode()).isEqualTo(429);
            assertThat(HubPages.words(locked)).contains("Too many attempts");
        }
        assertThat(world.logIn(world.visitor(), "ann", HubWorld.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(first.open("/account").statusCode()).isEqualTo(200);
        assertThat(world.mailsTo("ann@example.com")).hasSize(before + 1);
        assertThat(world.mailsTo("ann@example.com").get(0).content().text()).contains("wrong password");
        assertThat(world.mailsTo("ann@example.com").get(0).content().links()).isEmpty();

        world.server().clock().advance(Duration.ofHours(1));
        for (int i = 0; i < 5; i++) {
            world.logIn(world.visitor(), "ann", "wrong password");
        }
        assertThat(world.mailsTo("ann@example.com")).hasSize(before + 1);
        world.server().clock().advance(Duration.ofDays(1));
        assertThat(world.logIn(world.visitor(), "ann", HubWorld.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    /** H69: what nobody is called may be a password; it is not stored. */
    @Test
    void unknownNamesAreNotStored() {
        for (int i = 0; i < 6; i++) {
            world.logIn(world.visitor(), "my secret passphrase", "wrong password");
        }
        assertThat(world.server()
                        .stores()
                        .locks()
                        .list(
                                dev.sandbank.domain.secret.GuessTarget.Kind.DEVELOPER,
                                world.server().clock().instant()))
                .singleElement()
                .satisfies(
                        lock -> assertThat(lock.target().name()).startsWith("#").doesNotContain("secret"));
    }

    /** H33: idle for half an hour, or twelve hours old. */
    @Test
    void sessionEndsWhenItIsIdleOrOld() {
        world.server().clock().advance(Duration.ofMinutes(29));
        assertThat(first.get("/account").statusCode()).isEqualTo(200);
        world.server().clock().advance(Duration.ofMinutes(30));
        assertThat(first.get("/account").statusCode()).isEqualTo(303);

        HubPages busy = world.visitor();
        world.logIn(busy, "ann", HubWorld.PASSWORD);
        for (int i = 0; i < 35; i++) {
            world.server().clock().advance(Duration.ofMinutes(20));
            assertThat(busy.get("/account").statusCode()).isEqualTo(200);
        }
        world.server().clock().advance(Duration.ofMinutes(20));
        assertThat(busy.get("/account").statusCode()).isEqualTo(303);
    }

    /** H34: a new log-in replaces the session of that browser; ending one refuses its next request. */
    @Test
    void sessionsAreListedAndEndedOneByOne() {
        HubPages phone = world.visitor();
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> page = phone.get("/login");
            if (page.statusCode() == 200) {
                phone.send(page, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
            }
        }
        HttpResponse<String> account = first.open("/account");
        assertThat(account.body().split("This browser", -1)).hasSize(2);
        assertThat(HubPages.words(account)).contains("127.0.0.1", "This one", "Log out everywhere else");

        HttpResponse<String> ended = first.submit(account, "/account/sessions", Map.of("session", "others"));
        assertThat(HubPages.words(ended)).contains("Ended.");
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(first.get("/account").statusCode()).isEqualTo(200);
    }

    /** H31: a log-out whose session is gone ends at the start page; GET changes nothing. */
    @Test
    void logOutNeedsAForm() {
        HttpResponse<String> account = first.open("/account");
        assertThat(Http.header(first.get("/logout"), "Location")).isEqualTo("/");
        assertThat(first.get("/account").statusCode()).isEqualTo(200);
        world.server().clock().advance(Duration.ofDays(1));
        HttpResponse<String> late = first.send(account, "/logout", Map.of());
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(Http.header(late, "Location")).isEqualTo("/");
    }

    /** H31: a log-in page that was left open for hours works, or comes back once with the user ID kept. */
    @Test
    void logInPageLeftOpenForHoursWorks() {
        HubPages late = world.visitor();
        HttpResponse<String> page = late.open("/login");
        world.server().clock().advance(Duration.ofHours(3));
        Map<String, String> typed = Map.of("userId", "ann", "password", HubWorld.PASSWORD);
        assertThat(late.send(page, "/login", typed).statusCode()).isEqualTo(303);

        HttpResponse<String> old = late.copy().send(page, "/login", typed);
        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.body()).contains("value=\"ann\"").doesNotContain(HubWorld.PASSWORD);
        assertThat(late.send(old, "/login", typed).statusCode()).isEqualTo(303);
    }

    /** H31: a browser that keeps no cookies is told the likely cause, with the user ID kept. */
    @Test
    void missingCookiesAreNamed() {
        HttpResponse<String> page = world.visitor().open("/login");
        HttpResponse<String> sent =
                world.visitor().send(page, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(HubPages.words(sent)).contains("came without our cookie", "keeps no cookies for this site");
        assertThat(sent.body()).contains("value=\"ann\"").doesNotContain(HubWorld.PASSWORD);
    }

    @Test
    void formOfAnotherSiteIsNotTaken() {
        HttpResponse<String> forged = first.post("/account/sessions", Map.of("session", "others"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(HubPages.words(forged)).contains("Nothing was changed");
    }
}
