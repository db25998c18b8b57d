package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Policy;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SecondFactorPagesTest {

    private static final String PAGE = "/account/second-factor";
    private static final String ANN = "ann@example.com";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    /** H22: the code of the setup and any code that was used log nobody in. */
    @Test
    void h22CodesLogInOnceAndTheWantedPageFollows() {
        TestPhone phone = TestPhone.enrol(world, ann);
        HubPages visitor = world.visitor();
        HttpResponse<String> page = visitor.open("/account?done=none");
        HttpResponse<String> asked =
                visitor.submit(page, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        assertThat(HubPages.words(asked)).contains("Your password is right");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        HttpResponse<String> done = visitor.send(asked, "/login/code", Map.of("code", phone.code()));
        assertThat(Http.header(done, "Location")).isEqualTo("/account?done=none");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        HttpResponse<String> again = phone.logIn(world.visitor(), "ann", phone.code());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(again)).contains("used already");
    }

    /** H23: the refusal tells the time of the server and suggests the clock of the phone. */
    @Test
    void h23WrongCodeIsToldWithTheTime() {
        TestPhone phone = TestPhone.enrol(world, ann);
        HttpResponse<String> wrong = phone.logIn(world.visitor(), "ann", phone.code(3));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(wrong)).contains("UTC", "set the clock of the phone");
        String code = phone.code(-1);
        assertThat(phone.logIn(world.visitor(), "ann", code.substring(0, 3) + " " + code.substring(3))
                        .statusCode())
                .isEqualTo(303);
    }

    /** H24: many wrong codes from many browsers make all of them wait; the owner is told once. */
    @Test
    void h24GuessingIsSlowedDownByAccount() {
        TestPhone phone = TestPhone.enrol(world, ann);
        int before = world.mailsTo(ANN).size();
        for (int i = 0; i < 5; i++) {
            phone.logIn(world.visitor(), "ann", phone.code(20));
        }
        HttpResponse<String> delayed = phone.logIn(world.visitor(), "ann", phone.code());
        assertThat(delayed.statusCode()).isEqualTo(429);
        assertThat(HubPages.words(delayed)).contains("wait 30 seconds");
        assertThat(world.mailsTo(ANN)).hasSize(before + 1);
        assertThat(world.mailsTo(ANN).get(0).content().links()).isEmpty();
        world.server().clock().advance(Duration.ofSeconds(30));
        assertThat(phone.logIn(world.visitor(), "ann", phone.code()).statusCode())
                .isEqualTo(303);
    }

    /** H25: reload and a second tab show the same secret; a mistyped code changes nothing; cancelling forgets it. */
    @Test
    void h25SetupShowsTheSameSecretUntilItIsConfirmed() {
        HttpResponse<String> first = ann.submit(ann.open(PAGE), PAGE, Map.of("present", HubWorld.PASSWORD));
        assertThat(TestPhone.secretIn(ann.open(PAGE))).isEqualTo(TestPhone.secretIn(first));
        HttpResponse<String> mistyped = ann.submit(first, PAGE + "/confirm", Map.of("code", "12345"));
        assertThat(mistyped.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(mistyped)).contains("six digits");
        assertThat(TestPhone.secretIn(mistyped)).isEqualTo(TestPhone.secretIn(first));
        assertThat(HubPages.words(ann.open("/account"))).contains("State Off");

        HttpResponse<String> cancelled = ann.submit(mistyped, PAGE + "/cancel", Map.of());
        assertThat(HubPages.words(cancelled)).contains("The setup is cancelled");
        HttpResponse<String> late = ann.submit(mistyped, PAGE + "/confirm", Map.of("code", "123456"));
        assertThat(HubPages.words(late)).contains("Set up a second factor");
        assertThat(ann.submit(ann.open(PAGE), PAGE, Map.of("present", "wrong")).statusCode())
                .isEqualTo(422);
    }

    /** H25: another phone is set up with the password and a code of the old one. */
    @Test
    void h25PhoneIsChanged() {
        TestPhone old = TestPhone.enrol(world, ann);
        HttpResponse<String> page = ann.open(PAGE);
        assertThat(HubPages.words(page)).contains("Use another phone");
        assertThat(ann.submit(page, PAGE, Map.of("present", HubWorld.PASSWORD, "code", ""))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> setup = ann.submit(page, PAGE, Map.of("present", HubWorld.PASSWORD, "code", old.code()));
        TestPhone fresh = TestPhone.of(world, setup);
        world.server().clock().advance(Duration.ofMinutes(1));
        assertThat(old.logIn(world.visitor(), "ann", old.code()).statusCode()).isEqualTo(303);
        assertThat(ann.submit(setup, PAGE + "/confirm", Map.of("code", fresh.code()))
                        .statusCode())
                .isEqualTo(200);
        world.server().clock().advance(Duration.ofMinutes(1));
        assertThat(old.logIn(world.visitor(), "ann", old.code()).statusCode()).isEqualTo(422);
        assertThat(fresh.logIn(world.visitor(), "ann", fresh.code()).statusCode())
                .isEqualTo(303);
    }

    /** H27: the codes are shown once; each works once; new ones ask for password and code and end the old. */
    @Test
    void h27RecoveryCodesAreShownOnce() {
        TestPhone phone = TestPhone.enrol(world, ann);
        List<String> codes = phone.recoveryCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(ann.open("/account").body()
                        + ann.open(PAGE).body()
                        + ann.open(PAGE + "/codes").body())
                .doesNotContain(codes);
        String typed = codes.get(0).toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(phone.logIn(world.visitor(), "ann", typed).statusCode()).isEqualTo(303);
        assertThat(phone.logIn(world.visitor(), "ann", typed).statusCode()).isEqualTo(422);
        assertThat(world.mailsTo(ANN).get(0).content().text()).contains("Codes left: 9");
        assertThat(HubPages.words(ann.open("/account"))).contains("Recovery codes left 9");

        HttpResponse<String> form = ann.open(PAGE + "/codes");
        assertThat(ann.submit(form, PAGE + "/codes", Map.of("present", "wrong", "code", phone.code()))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> renewed =
                ann.submit(form, PAGE + "/codes", Map.of("present", HubWorld.PASSWORD, "code", phone.code()));
        assertThat(TestPhone.codesIn(renewed)).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(Http.header(renewed, "Cache-Control")).contains("no-store");
        assertThat(phone.logIn(world.visitor(), "ann", codes.get(1)).statusCode())
                .isEqualTo(422);
    }

    /** H29: switching on and off ends the other sessions, and this browser goes on with a new one. */
    @Test
    void h29OtherSessionsEndWithAChangeOfTheFactor() {
        HubPages other = world.visitor();
        world.logIn(other, "ann", HubWorld.PASSWORD);
        TestPhone phone = TestPhone.enrol(world, ann);
        assertThat(other.get("/account").statusCode()).isEqualTo(303);
        assertThat(ann.get("/account").statusCode()).isEqualTo(200);
        HubPages phoned = world.visitor();
        phone.logIn(phoned, "ann", phone.code());

        world.server().clock().advance(Duration.ofMinutes(1));
        HttpResponse<String> off = ann.submit(
                ann.open(PAGE + "/off"), PAGE + "/off", Map.of("present", HubWorld.PASSWORD, "code", phone.code()));
        assertThat(HubPages.words(off)).contains("The second factor is switched off", "State Off");
        assertThat(phoned.get("/account").statusCode()).isEqualTo(303);
        assertThat(HubPages.words(ann.open(PAGE + "/off"))).contains("Set up a second factor");
        assertThat(world.logIn(world.visitor(), "ann", HubWorld.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    /** H18: a reset link changes the password and is no factor: log-in asks for the new password and a code. */
    @Test
    void h18ResetLinkIsNoFactor() {
        TestPhone phone = TestPhone.enrol(world, ann);
        world.server().clock().advance(Duration.ofMinutes(5));
        HubPages visitor = world.visitor();
        visitor.submit(visitor.open("/forgot-password"), "/forgot-password", Map.of("userId", "ann"));
        HttpResponse<String> page = visitor.open(world.linkTo(ANN, "/reset-password"));
        visitor.submit(page, "/reset-password", Map.of("password", "another long password"));
        assertThat(ann.get("/account").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);

        HttpResponse<String> asked = visitor.submit(
                visitor.open("/login"), "/login", Map.of("userId", "ann", "password", "another long password"));
        assertThat(HubPages.words(asked)).contains("asks for a code as well");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        visitor.send(asked, "/login/code", Map.of("code", phone.code()));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    /** H28: an administrator who must have a factor sees only its page until there is one, and cannot switch it off. */
    @Test
    void h28AdministratorEnrolsFirst() {
        Policy usual = Policy.DEFAULT;
        Policy strict = new Policy(
                usual.lifetimes(),
                usual.usualRate(),
                usual.insecureRedirects(),
                usual.registration(),
                true,
                usual.stepUp());
        try (HubWorld hub = new HubWorld(new TestServer(strict))) {
            HubPages olu = hub.developer("olu");
            hub.server()
                    .stores()
                    .developers()
                    .replace(hub.server()
                            .stores()
                            .developers()
                            .findByUserId("olu")
                            .orElseThrow()
                            .administrating(true));
            for (String path : List.of("/account", "/teams", PAGE + "/off")) {
                assertThat(Http.header(olu.get(path), "Location")).as(path).isEqualTo(PAGE);
            }
            assertThat(HubPages.words(olu.open(PAGE))).contains("Administrators of this hub must");
            TestPhone phone = TestPhone.enrol(hub, olu);
            HttpResponse<String> account = olu.open("/account");
            assertThat(HubPages.words(account)).contains("State On").doesNotContain("Switch off");
            HttpResponse<String> refused = olu.submit(
                    olu.open(PAGE + "/off"), PAGE + "/off", Map.of("present", HubWorld.PASSWORD, "code", phone.code()));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(HubPages.words(olu.open("/account"))).contains("State On");
        }
    }

    @Test
    void secondStepBeginsAgainWithoutTheFirst() {
        assertThat(Http.header(world.visitor().get("/login/code"), "Location")).isEqualTo("/login");
        TestPhone phone = TestPhone.enrol(world, ann);
        HubPages visitor = world.visitor();
        HttpResponse<String> asked = visitor.submit(
                visitor.open("/login"), "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        world.server().clock().advance(Duration.ofMinutes(10));
        HttpResponse<String> late = visitor.send(asked, "/login/code", Map.of("code", phone.code()));
        assertThat(Http.header(late, "Location")).isEqualTo("/login");
    }
}
