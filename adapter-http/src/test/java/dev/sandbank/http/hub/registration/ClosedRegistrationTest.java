package dev.sandbank.http.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** H14: nobody can sign up, while forms are open and invitations pending. */
class ClosedRegistrationTest {

    private static final Map<String, String> TYPED = Map.of(
            "name", "Ann", "email", "ann@example.com", "company", "", "country", "SG", "purpose", "", "terms", "yes");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer(closed()));

    private final HubPages ann = world.visitor();

    /** H14. */
    @Test
    void pageSaysSoAndWhomToAsk() {
        HttpResponse<String> page = ann.open("/get-started");
        assertThat(HubPages.words(page)).contains("Nobody can sign up here", "Ask them for an invitation");
        assertThat(page.body()).doesNotContain("action=\"/get-started\"");
    }

    /** H14: a form that was opened before is refused, with its token and without. */
    @Test
    void formThatIsStillOpenIsRefused() {
        Map<String, String> fields = HubPages.hidden(ann.open("/login"), "/login");
        fields.putAll(TYPED);
        assertThat(ann.post("/get-started", fields).statusCode()).isEqualTo(403);
        HttpResponse<String> stale = ann.post("/get-started", TYPED);
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(HubPages.words(stale)).contains("Nobody can sign up here");
        assertThat(world.server().stores().registrations().count(RegistrationState.UNDER_REVIEW))
                .isZero();
        assertThat(world.mailsTo("ann@example.com")).isEmpty();
    }

    /** H14: whom an administrator has invited comes in. */
    @Test
    void pendingInvitationStillWorks() {
        world.registrations().invite().invite(Applicant.invited("Ann", new EmailAddress("ann@example.com"), ""));
        HttpResponse<String> page = ann.open(world.linkTo("ann@example.com", "/activate"));
        ann.send(page, "/activate", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        assertThat(ann.get("/account").statusCode()).isEqualTo(200);
    }

    private static Policy closed() {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                usual.lifetimes(),
                usual.usualRate(),
                usual.insecureRedirects(),
                RegistrationMode.CLOSED,
                usual.adminSecondFactor(),
                usual.stepUp());
    }
}
