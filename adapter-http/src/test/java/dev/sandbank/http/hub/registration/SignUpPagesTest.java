package dev.sandbank.http.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SignUpPagesTest {

    private static final String ANN = "ann@example.com";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.visitor();

    @Test
    void personSignsUpIsApprovedAndActivates() {
        HttpResponse<String> asked = world.signUp(ann, "Ann Lee", ANN);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(asked)).contains("Look into your mail", ANN);
        assertThat(world.mailsTo(ANN)).hasSize(1);
        assertThat(world.mailsTo(ANN).get(0).content().links()).isEmpty();

        world.registrations().approve().approve(world.registrationOf(ANN).id());
        String link = world.linkTo(ANN, "/activate");
        HttpResponse<String> page = ann.open(link);
        assertThat(HubPages.words(page)).contains("Welcome, Ann Lee");
        HttpResponse<String> activated =
                ann.send(page, "/activate", Map.of("userId", "ann", "password", HubWorld.PASSWORD));

        assertThat(activated.statusCode()).isEqualTo(303);
        assertThat(ann.open("/account").body()).contains("ann@example.com");
        assertThat(world.server().stores().developers().findByUserId("ANN")).isPresent();
        assertThat(world.server()
                        .stores()
                        .spaces()
                        .find(world.server()
                                .stores()
                                .developers()
                                .findByUserId("ann")
                                .orElseThrow()
                                .space()))
                .isPresent();
    }

    /** H1: mail scanners open links; that shows a page and changes nothing. */
    @Test
    void openingALinkChangesNothing() {
        invite();
        String link = world.linkTo(ANN, "/activate");
        for (int i = 0; i < 3; i++) {
            HubPages scanner = world.visitor();
            HttpResponse<String> page = scanner.open(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(world.server()
                            .http()
                            .method("HEAD", "/../../" + link.substring(1), "")
                            .statusCode())
                    .isLessThan(500);
            // A robot that presses the only button types nothing.
            assertThat(scanner.send(page, "/activate", Map.of()).statusCode()).isEqualTo(422);
        }
        assertThat(activate(world.visitor(), link, "ann").statusCode()).isEqualTo(303);
    }

    /** H17: the first request moves the token into a cookie for that page alone. */
    @Test
    void tokenOfALinkLeavesTheAddress() {
        invite();
        HttpResponse<String> first = ann.get(world.linkTo(ANN, "/activate"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/activate");
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("sandbank_link=")
                .contains("Path=/activate", "HttpOnly", "SameSite=Lax");
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> page = ann.get("/activate");
        assertThat(page.body()).doesNotContain(ann.cookie("sandbank_link"));
    }

    /** H2: every link that has not ended works anywhere; using one ends the others; each has its own seven days. */
    @Test
    void linksOfSeveralMailsWorkUntilOneIsUsed() {
        invite();
        String first = world.linkTo(ANN, "/activate");
        world.server().clock().advance(Duration.ofDays(6));
        world.registrations().resend().resend(world.registrationOf(ANN).id());
        String second = world.linkTo(ANN, "/activate");
        assertThat(second).isNotEqualTo(first);
        assertThat(world.visitor().open(first).statusCode()).isEqualTo(200);
        world.server().clock().advance(Duration.ofDays(1));
        assertThat(world.visitor().open(first).statusCode()).isEqualTo(410);
        assertThat(world.visitor().open(second).statusCode()).isEqualTo(200);
        world.registrations().resend().resend(world.registrationOf(ANN).id());
        String third = world.linkTo(ANN, "/activate");

        assertThat(activate(world.visitor(), second, "ann").statusCode()).isEqualTo(303);
        HttpResponse<String> spent = world.visitor().open(third);
        assertThat(spent.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(spent)).contains("This link was used", "Log in");
    }

    /** H4: each state has a page with its next step. */
    @Test
    void linkThatCannotBeUsedSaysWhy() {
        invite();
        String link = world.linkTo(ANN, "/activate");
        world.server().clock().advance(Duration.ofDays(7));
        assertThat(HubPages.words(world.visitor().open(link))).contains("This link has ended", "Get a new link");
        assertThat(world.visitor()
                        .open("/activate?token=0123456789abcdefghijKL.x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.visitor().open("/activate").statusCode()).isEqualTo(404);
        world.registrations().delete().delete(world.registrationOf(ANN).id());
        HttpResponse<String> deleted = world.visitor().open(link);
        assertThat(deleted.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(deleted)).contains("Ask for an account");
    }

    /** H5: the page says the same of every address; the mail alone tells how things stand. */
    @Test
    void answerDoesNotTellWhetherAnAddressIsKnown() {
        world.developer("bob");
        world.server().clock().advance(Duration.ofHours(2));
        String unknown =
                HubPages.words(world.signUp(world.visitor(), "Ann", ANN)).replace(ANN, "ADDRESS");
        String known = HubPages.words(world.signUp(world.visitor(), "Bob", "bob@example.com"))
                .replace("bob@example.com", "ADDRESS");
        assertThat(known).isEqualTo(unknown);
        assertThat(world.mailsTo("bob@example.com").get(0).content().text()).contains("You have one already");

        world.server().clock().advance(Duration.ofHours(2));
        world.signUp(world.visitor(), "Ann", ANN);
        assertThat(world.mailsTo(ANN).get(0).content().text()).contains("still under review");
        assertThat(world.server().stores().registrations().count(RegistrationState.UNDER_REVIEW))
                .isEqualTo(1);
    }

    /** H3: one mail a minute and five an hour to one address; the answer stays the same. */
    @Test
    void mailsToOneAddressAreLimited() {
        invite();
        int before = world.mailsTo(ANN).size();
        HttpResponse<String> first = askForLink();
        for (int i = 0; i < 49; i++) {
            assertThat(HubPages.words(askForLink())).isEqualTo(HubPages.words(first));
        }
        assertThat(world.mailsTo(ANN).size() - before).isLessThanOrEqualTo(1);
        for (int i = 0; i < 20; i++) {
            world.server().clock().advance(Duration.ofMinutes(2));
            askForLink();
        }
        assertThat(world.mailsTo(ANN).size() - before).isBetween(4, 8);
        assertThat(world.hub().allowance().suppressed()).isGreaterThan(50);
    }

    /** H3: one source cannot make the hub write to everybody. */
    @Test
    void mailsOfOneSourceAreLimited() {
        for (int i = 0; i < 40; i++) {
            world.signUp(world.visitor(), "Ann", "person" + i + "@example.com");
        }
        long told = java.util.stream.IntStream.range(0, 40)
                .filter(i -> !world.mailsTo("person" + i + "@example.com").isEmpty())
                .count();
        assertThat(told).isEqualTo(30);
    }

    /** H6: of two who decide, one decides; the other is told who did. */
    @Test
    void oneDecisionStands() {
        world.signUp(ann, "Ann", ANN);
        var id = world.registrationOf(ANN).id();
        world.registrations().approve().approve(id);
        assertThatThrownBy(() -> world.registrations().decline().decline(id, ""))
                .isInstanceOf(Refused.class)
                .hasMessage(RegistrationRefusal.REGISTRATION_ELSEWHERE.name());
        assertThat(world.mailsTo(ANN)).hasSize(2);
    }

    /** H72: everything that was typed stays, and each fault is told at its field. */
    @Test
    void faultsAreToldAtTheirFields() {
        HttpResponse<String> page = ann.submit(
                ann.open("/get-started"),
                "/get-started",
                Map.of("name", "", "email", "ann@", "company", "A & B", "country", "", "purpose", "<b>apps</b>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ", "href=\"#name\"", "href=\"#email\"", "href=\"#country\"", "href=\"#terms\"")
                .contains("A &amp; B", "&lt;b&gt;apps")
                .doesNotContain("<b>apps");
        assertThat(world.mailsTo("ann@example.com")).isEmpty();
    }

    /** H12: user IDs that could be mistaken are refused at the field, and the link still works. */
    @Test
    void userIdIsTakenInAnyCase() {
        world.developer("bob");
        invite();
        String link = world.linkTo(ANN, "/activate");
        HttpResponse<String> refused = activate(ann, link, "BOB");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(refused)).contains("This user ID is taken");
        assertThat(activate(ann, link, "admin").statusCode()).isEqualTo(422);
        assertThat(activate(ann, link, "ann").statusCode()).isEqualTo(303);
    }

    private void invite() {
        world.signUp(ann, "Ann", ANN);
        world.registrations().approve().approve(world.registrationOf(ANN).id());
    }

    private HttpResponse<String> askForLink() {
        HubPages visitor = world.visitor();
        return visitor.submit(visitor.open("/activation-link"), "/activation-link", Map.of("email", ANN));
    }

    private static HttpResponse<String> activate(HubPages visitor, String link, String userId) {
        HttpResponse<String> page = visitor.open(link);
        return visitor.send(page, "/activate", Map.of("userId", userId, "password", HubWorld.PASSWORD));
    }
}
