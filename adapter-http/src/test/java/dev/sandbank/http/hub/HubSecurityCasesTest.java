package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The security cases of the hub. */
class HubSecurityCasesTest {

    private static final String ANN = "ann@example.com";
    private static final String NOBODY = "nobody@example.com";
    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");

    private final List<CallLog.Call> calls = Collections.synchronizedList(new ArrayList<>());

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer(calls::add));

    private final HubPages ann = world.developer("ann");

    @Test
    void case85DeveloperIsRefusedAtPagesOfAdministrators() {
        for (String path : List.of(
                "",
                "/registrations",
                "/developers",
                "/contact",
                "/production",
                "/audit",
                "/audit/export.csv",
                "/outbox")) {
            assertThat(ann.open("/admin" + path).statusCode()).as(path).isEqualTo(403);
            assertThat(Http.header(world.visitor().get("/admin" + path), "Location"))
                    .startsWith("/login?next=");
        }
    }

    @Test
    void case97AnswerDoesNotTellWhetherAnAddressIsKnown() {
        later();
        assertThat(signUp(ANN)).isEqualTo(signUp(NOBODY));
        later();
        for (String[] form : new String[][] {
            {"/forgot-user-id", "email"}, {"/forgot-password", "userId"}, {"/activation-link", "email"}
        }) {
            assertThat(recover(form[0], form[1], ANN)).isEqualTo(recover(form[0], form[1], NOBODY));
            later();
        }
    }

    @Test
    void case98ActivationLinkTwiceOrLateOffersAnotherOne() {
        HubPages bob = world.visitor();
        world.signUp(bob, "Bob", "bob@example.com");
        world.registrations()
                .approve()
                .approve(world.registrationOf("bob@example.com").id());
        String link = world.linkTo("bob@example.com", "/activate");
        HttpResponse<String> page = bob.open(link);
        HttpResponse<String> other = world.visitor().open(link);
        Map<String, String> account = Map.of("userId", "bob", "password", HubWorld.PASSWORD);
        assertThat(bob.send(page, "/activate", account).statusCode()).isEqualTo(303);
        assertThat(world.visitor().open(link).statusCode()).isEqualTo(410);
        assertThat(other.statusCode()).isEqualTo(200);

        world.signUp(world.visitor(), "Cy", "cy@example.com");
        world.registrations()
                .approve()
                .approve(world.registrationOf("cy@example.com").id());
        String late = world.linkTo("cy@example.com", "/activate");
        world.server().clock().advance(Duration.ofDays(7));
        assertThat(HubPages.words(world.visitor().open(late))).contains("This link has ended", "Get a new link");
    }

    @Test
    void case101SecretIsShownOnce() {
        String secret = makeApplication();
        assertThat(ann.open("/apps/secret").body()).doesNotContain(secret);
        Matcher links =
                Pattern.compile("/apps/[0-9a-f-]{36}").matcher(ann.open("/apps").body());
        assertThat(links.find()).isTrue();
        assertThat(ann.open(links.group()).body()).doesNotContain(secret);
    }

    @Test
    void case106NothingSecretIsInTheAuditLogOrTheLogOfCalls() {
        String secret = makeApplication();
        later();
        HubPages visitor = world.visitor();
        visitor.submit(visitor.open("/forgot-password"), "/forgot-password", Map.of("userId", "ann"));
        String link = world.linkTo(ANN, "/reset-password");
        visitor.open(link);
        world.logIn(visitor, "ann", "a wrong password typed");
        world.logIn(visitor, "typed-the-password-here", "x");

        String told = calls.toString() + world.server().stores().auditLog().after(0, 1_000);
        assertThat(told)
                .contains("/reset-password", "ann")
                .doesNotContain(
                        secret,
                        link.substring(link.indexOf('=') + 1),
                        HubWorld.PASSWORD,
                        "a wrong password typed",
                        "typed-the-password-here",
                        visitor.cookie("sandbank_hub"),
                        ann.cookie("sandbank_hub"));
    }

    private String makeApplication() {
        HttpResponse<String> made =
                ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "One", "space", "own"));
        Matcher secret = SECRET.matcher(made.body());
        assertThat(secret.find()).as(made.body()).isTrue();
        return secret.group(1);
    }

    private String signUp(String address) {
        return plain(world.signUp(world.visitor(), "Somebody", address), address);
    }

    private String recover(String path, String field, String address) {
        HubPages visitor = world.visitor();
        return plain(visitor.submit(visitor.open(path), path, Map.of(field, address)), address);
    }

    private static String plain(HttpResponse<String> page, String address) {
        return page.statusCode() + HubPages.words(page).replace(address, "ADDRESS");
    }

    private void later() {
        world.server().clock().advance(Duration.ofMinutes(10));
    }
}
