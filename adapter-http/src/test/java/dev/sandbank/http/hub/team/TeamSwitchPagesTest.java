package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.frame.ChosenTeam;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TeamSwitchPagesTest {

    private static final String SWITCH = "/teams/switch";

    @AutoClose
    private final TeamScene scene = new TeamScene();

    private final String id = scene.team.replace("/teams/", "");

    @Test
    void teamIsChosenInTheNavigationOfEveryPage() {
        HttpResponse<String> page = scene.ann.open("/account");
        assertThat(page.body()).contains("<option value=\"personal\" selected", ">Payments</option>");

        HttpResponse<String> switched = scene.ann.send(page, SWITCH, Map.of("team", id));
        assertThat(switched.statusCode()).isEqualTo(303);
        assertThat(Http.header(switched, "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .startsWith(ChosenTeam.COOKIE + "=");
        assertThat(scene.ann.open("/support").body()).contains("<option value=\"" + id + "\" selected");

        scene.ann.send(scene.ann.open("/account"), SWITCH, Map.of("team", "personal"));
        assertThat(scene.ann.open("/teams").body()).contains("<option value=\"personal\" selected");
    }

    @Test
    void nobodyChoosesTheTeamOfOthersAndAVisitorHasNoSwitch() {
        HubPages eve = scene.world.developer("eve");
        assertThat(eve.open("/account").body()).doesNotContain(SWITCH);
        assertThat(TeamScene.forge(eve, SWITCH, Map.of("team", id)).statusCode())
                .isEqualTo(404);
        assertThat(TeamScene.forge(eve, SWITCH, Map.of("team", "")).statusCode())
                .isEqualTo(404);
        assertThat(eve.cookie(ChosenTeam.COOKIE)).isEmpty();
        assertThat(scene.world.visitor().open("/").body()).doesNotContain(SWITCH);
    }

    /** H55: a removed member's forms are refused, the switch falls back with a notice, and no mail is written. */
    @Test
    void h55SwitchOfARemovedMemberFallsBackWithANotice() {
        HubPages bob = scene.member("bob", "administrator");
        bob.send(bob.open("/account"), SWITCH, Map.of("team", id));
        HttpResponse<String> open = bob.open(scene.team);
        scene.ann.submit(
                scene.ann.open(scene.team + "/members/" + scene.world.idOf("bob")), scene.team + "/remove", Map.of());
        int mails = scene.world.mailsTo("bob@example.com").size();

        HttpResponse<String> refused =
                bob.send(open, scene.team + "/invite", Map.of("addresses", "eve@example.com", "role", "member"));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(scene.world.mailsTo("eve@example.com")).isEmpty();

        HttpResponse<String> next = bob.open("/support");
        assertThat(HubPages.words(next)).contains("You do not belong any more to the team that you had chosen.");
        assertThat(next.body()).doesNotContain(SWITCH);
        assertThat(HubPages.words(bob.open("/support"))).doesNotContain("You do not belong any more");
        assertThat(scene.world.mailsTo("bob@example.com")).hasSize(mails);
    }

    /** What another person chose in the same browser counts for nothing. */
    @Test
    void choiceBelongsToOnePerson() {
        HubPages browser = scene.ann;
        HttpResponse<String> page = browser.open("/account");
        browser.send(page, SWITCH, Map.of("team", id));
        scene.world.developer("eve");
        browser.send(page, "/logout", Map.of());
        scene.world.logIn(browser, "eve", HubWorld.PASSWORD);

        assertThat(HubPages.words(browser.open("/support"))).doesNotContain("You do not belong any more");
        browser.useCookie(ChosenTeam.COOKIE, "nonsense");
        assertThat(browser.open("/support").statusCode()).isEqualTo(200);
    }
}
