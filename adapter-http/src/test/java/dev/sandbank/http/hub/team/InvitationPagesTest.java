package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InvitationPagesTest {

    private static final String PAGE = "/teams/invitation";

    @AutoClose
    private final TeamScene scene = new TeamScene();

    private final HubWorld world = scene.world;

    /** H48: opened with another account; log out, log in as the right one, and back at the invitation. */
    @Test
    void h48InvitationNamesBothAddressesAndLeadsBackAfterTheOtherLogIn() {
        world.developer("bob");
        HubPages browser = world.developer("eve");
        scene.invite(scene.ann, "bob@example.com", "member");

        HttpResponse<String> page = browser.open(scene.link("bob@example.com"));
        assertThat(page.uri().getPath()).isEqualTo(PAGE);
        assertThat(HubPages.words(page)).contains("It is for bob@example.com", "logged in as eve@example.com");
        assertThat(page.body()).doesNotContain(">Accept");

        assertThat(page.body()).contains("name=\"next\" value=\"" + PAGE + "\"");
        HttpResponse<String> logIn = browser.submit(page, "/logout", Map.of("next", PAGE));
        assertThat(logIn.uri().getPath()).isEqualTo("/login");
        HttpResponse<String> back =
                browser.submit(logIn, "/login", Map.of("userId", "bob", "password", HubWorld.PASSWORD));
        assertThat(back.uri().getPath()).isEqualTo(PAGE);
        assertThat(HubPages.words(back)).contains("You are invited to Payments", "ann invites you", "Member");

        HttpResponse<String> joined = browser.submit(back, "/teams/answer", Map.of("answer", "accept"));
        assertThat(scene.roleOf("bob")).contains(Role.MEMBER);
        assertThat(scene.roleOf("eve")).isEmpty();
        assertThat(joined.body()).as("the team is in the switch at once").contains(">Payments</option>");
    }

    /** H48: somebody without an account asks for one and is back at the invitation once it is active. */
    @Test
    void h48InvitationIsShownFirstAfterTheSignUp() {
        scene.invite(scene.ann, "bob@example.com", "member");
        HubPages bob = world.visitor();
        assertThat(bob.open(scene.link("bob@example.com")).body()).contains("href=\"/get-started\"");
        world.signUp(bob, "Bob", "bob@example.com");
        world.registrations()
                .approve()
                .approve(world.registrationOf("bob@example.com").id());

        HttpResponse<String> page = bob.open(world.linkTo("bob@example.com", "/activate"));
        HttpResponse<String> landed =
                bob.submit(page, "/activate", Map.of("userId", "bob", "password", HubWorld.PASSWORD));

        assertThat(landed.uri().getPath()).isEqualTo("/teams");
        bob.submit(landed, "/teams/answer", Map.of("answer", "accept"));
        assertThat(scene.roleOf("bob")).contains(Role.MEMBER);
    }

    /** H48: the invitation of another account cannot be accepted by its id either. */
    @Test
    void h48InvitationIsAcceptedByTheInvitedAddressAlone() {
        HubPages bob = world.developer("bob");
        HubPages eve = world.developer("eve");
        scene.invite(scene.ann, "bob@example.com", "member");
        Map<String, String> fields = HubPages.hidden(bob.open("/teams"), "/teams/answer");
        String invitation = fields.getOrDefault("invitation", "");

        HttpResponse<String> stolen =
                TeamScene.forge(eve, "/teams/answer", Map.of("invitation", invitation, "answer", "accept"));
        assertThat(stolen.statusCode()).isBetween(400, 499);
        assertThat(scene.roleOf("eve")).isEmpty();
    }

    @Test
    void visitorIsToldWhichAddressIsInvitedAndComesBackAfterTheLogIn() {
        world.developer("bob");
        scene.invite(scene.ann, "bob@example.com", "member");
        HubPages visitor = world.visitor();

        HttpResponse<String> page = visitor.open(scene.link("bob@example.com"));
        assertThat(HubPages.words(page)).contains("Log in with the account of bob@example.com");
        assertThat(page.body())
                .contains("href=\"/login?next=/teams/invitation\"")
                .doesNotContain("token=");
        HttpResponse<String> back = visitor.submit(
                visitor.open("/login?next=/teams/invitation"),
                "/login",
                Map.of("userId", "bob", "password", HubWorld.PASSWORD));
        assertThat(back.body()).contains("Accept");
    }

    /** H49: three teams invite an address without an account; an invitation opens no way past the review. */
    @Test
    void h49InvitationsOfThreeTeamsWaitUntilTheAddressHasAnAccount() {
        scene.invite(scene.ann, "new@example.com", "member");
        for (String name : new String[] {"Loans", "Cards"}) {
            String team = TeamScene.create(scene.ann, name);
            scene.ann.send(
                    scene.ann.open(team), team + "/invite", Map.of("addresses", "new@example.com", "role", "member"));
        }
        HubPages visitor = world.visitor();
        assertThat(HubPages.words(visitor.open(scene.link("new@example.com"))))
                .contains("Without an account, ask for one with that address");
        assertThat(Http.header(visitor.get("/teams"), "Location")).startsWith("/login");

        HttpResponse<String> teams = world.developer("new").open("/teams");
        assertThat(HubPages.words(teams)).contains("Payments", "Loans", "Cards", "Accept", "Decline");
    }

    /** H50: accepted in two tabs is one membership; a spent link says what became of it. */
    @Test
    void h50InvitationAcceptedTwiceIsOneMembershipAndItsLinkIsSpent() {
        HubPages bob = world.developer("bob");
        scene.invite(scene.ann, "bob@example.com", "member");
        String link = scene.link("bob@example.com");
        HttpResponse<String> tab = bob.open(link);
        bob.submit(bob.open("/teams"), "/teams/answer", Map.of("answer", "accept"));

        HttpResponse<String> second = bob.submit(tab, "/teams/answer", Map.of("answer", "accept"));
        assertThat(second.statusCode()).isLessThan(500);
        assertThat(scene.roleOf("bob")).contains(Role.MEMBER);
        HttpResponse<String> spent = bob.open(link);
        assertThat(spent.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(spent)).contains("This invitation cannot be used", "accepted");
    }

    /** H51: the inviter loses the right meanwhile; renamed and deleted teams. */
    @Test
    void h51InvitationOfARemovedInviterIsRefused() {
        HubPages admin = scene.member("adm", "administrator");
        HubPages bob = world.developer("bob");
        scene.invite(admin, "bob@example.com", "member");
        HttpResponse<String> open = bob.open(scene.link("bob@example.com"));
        scene.ann.submit(
                scene.ann.open(scene.team + "/members/" + world.idOf("adm")), scene.team + "/remove", Map.of());

        HttpResponse<String> refused = bob.send(open, "/teams/answer", Map.of("answer", "accept"));

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(scene.roleOf("bob")).isEmpty();
        assertThat(world.mailsTo("ann@example.com").get(0).entry().mail().subject())
                .isEqualTo("An invitation to the team Payments has ended");
        assertThat(bob.open(PAGE).statusCode()).isEqualTo(410);
    }

    /** H51. */
    @Test
    void h51RenamedTeamShowsItsNewNameAndADeletedOneSaysSo() {
        HubPages bob = world.developer("bob");
        scene.invite(scene.ann, "bob@example.com", "member");
        scene.ann.submit(scene.ann.open(scene.team), scene.team + "/rename", Map.of("name", "Transfers"));
        assertThat(HubPages.words(bob.open(scene.link("bob@example.com")))).contains("You are invited to Transfers");

        scene.ann.submit(scene.ann.open(scene.team + "/end"), scene.team + "/delete", Map.of("confirm", "Transfers"));
        HttpResponse<String> gone = bob.open(PAGE);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(gone)).contains("deleted");
    }

    @Test
    void linkThatIsCutIsUnknown() {
        assertThat(world.visitor().open(PAGE + "?token=cut").statusCode()).isEqualTo(404);
        assertThat(world.visitor().open(PAGE).statusCode()).isEqualTo(404);
    }
}
