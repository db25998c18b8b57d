package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RecoveryPagesTest {

    private static final String ANN = "ann@example.com";
    private static final String NEW_PASSWORD = "another long password";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    @Test
    void userIdIsMailed() {
        later();
        String known = HubPages.words(recoverUserId(ANN));
        assertThat(world.mailsTo(ANN).get(0).content().text()).contains("It is ann.");
        assertThat(HubPages.words(recoverUserId("nobody@example.com"))).isEqualTo(known);
        assertThat(world.mailsTo("nobody@example.com")).isEmpty();
    }

    /** H18, H19, H29: the link changes the password, ends all sessions and other links, and logs nobody in. */
    @Test
    void passwordIsResetByALink() {
        later();
        askForReset("ann");
        String older = world.linkTo(ANN, "/reset-password");
        later();
        askForReset(ANN);
        String newer = world.linkTo(ANN, "/reset-password");
        HubPages visitor = world.visitor();
        HttpResponse<String> page = visitor.open(newer);
        assertThat(HubPages.words(page)).contains("user ID ann");
        HttpResponse<String> done = visitor.send(page, "/reset-password", Map.of("password", NEW_PASSWORD));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(done)).contains("Your password is changed");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        assertThat(ann.get("/account").statusCode()).isEqualTo(303);
        assertThat(world.visitor().open(older).statusCode()).isEqualTo(410);
        assertThat(world.visitor().open(newer).statusCode()).isEqualTo(410);
        assertThat(world.logIn(world.visitor(), "ann", HubWorld.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(world.logIn(world.visitor(), "ann", NEW_PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(world.mailsTo(ANN).get(0).content().text()).contains("was changed on");
    }

    @Test
    void linkEndsAfterAnHour() {
        later();
        askForReset("ann");
        String link = world.linkTo(ANN, "/reset-password");
        world.server().clock().advance(Duration.ofMinutes(59));
        assertThat(world.visitor().open(link).statusCode()).isEqualTo(200);
        world.server().clock().advance(Duration.ofMinutes(1));
        HttpResponse<String> ended = world.visitor().open(link);
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(ended)).contains("Get a new link");
    }

    @Test
    void weakPasswordLeavesTheLinkAlive() {
        later();
        askForReset("ann");
        HubPages visitor = world.visitor();
        HttpResponse<String> page = visitor.open(world.linkTo(ANN, "/reset-password"));
        HttpResponse<String> weak = visitor.send(page, "/reset-password", Map.of("password", "short"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(visitor.send(weak, "/reset-password", Map.of("password", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void passwordIsChangedByItsOwner() {
        HubPages phone = world.visitor();
        world.logIn(phone, "ann", HubWorld.PASSWORD);
        HttpResponse<String> wrong = ann.submit(
                ann.open("/account"), "/account/password", Map.of("present", "not the one", "wanted", NEW_PASSWORD));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(wrong)).contains("This is not your present password");
        HttpResponse<String> changed =
                ann.submit(wrong, "/account/password", Map.of("present", HubWorld.PASSWORD, "wanted", NEW_PASSWORD));

        assertThat(HubPages.words(changed)).contains("Your password is changed");
        assertThat(ann.get("/account").statusCode()).isEqualTo(200);
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(world.logIn(world.visitor(), "ann", NEW_PASSWORD).statusCode())
                .isEqualTo(303);
    }

    private void later() {
        world.server().clock().advance(Duration.ofMinutes(5));
    }

    private HttpResponse<String> recoverUserId(String email) {
        HubPages visitor = world.visitor();
        return visitor.submit(visitor.open("/forgot-user-id"), "/forgot-user-id", Map.of("email", email));
    }

    private void askForReset(String name) {
        HubPages visitor = world.visitor();
        HttpResponse<String> done =
                visitor.submit(visitor.open("/forgot-password"), "/forgot-password", Map.of("userId", name));
        assertThat(done.statusCode()).isEqualTo(200);
    }
}
