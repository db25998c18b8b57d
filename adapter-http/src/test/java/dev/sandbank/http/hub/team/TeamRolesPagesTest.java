package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TeamRolesPagesTest {

    @AutoClose
    private final TeamScene scene = new TeamScene();

    private final HubPages ann = scene.ann;

    /** H52: by altered forms, an administrator of a team neither makes nor unmakes owners. */
    @Test
    void h52AdministratorCannotMakeOrUnmakeOwners() {
        HubPages admin = scene.member("adm", "administrator");
        scene.member("bob", "member");
        String annId = scene.world.idOf("ann").value();
        String bobId = scene.world.idOf("bob").value();
        int mails = scene.world.mailsTo("eve@example.com").size();

        assertThat(admin.open(scene.team).body()).doesNotContain("value=\"owner\"");
        assertThat(forge(admin, "/invite", Map.of("addresses", "eve@example.com", "role", "owner"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forge(admin, "/role", Map.of("member", bobId, "role", "owner"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forge(admin, "/role", Map.of("member", annId, "role", "member"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forge(admin, "/remove", Map.of("member", annId)).statusCode())
                .isEqualTo(403);
        assertThat(forge(admin, "/hand-over", Map.of("member", bobId, "role", "member"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forge(admin, "/delete", Map.of("confirm", "Payments")).statusCode())
                .isEqualTo(403);
        assertThat(scene.roleOf("ann")).contains(Role.OWNER);
        assertThat(scene.roleOf("bob")).contains(Role.MEMBER);
        assertThat(scene.world.mailsTo("eve@example.com")).hasSize(mails);
    }

    @Test
    void memberManagesNobodyAndStrangersSeeNothing() {
        HubPages bob = scene.member("bob", "member");
        HttpResponse<String> page = bob.open(scene.team);
        assertThat(HubPages.words(page)).contains("You are a member of this team.", "What each role may do");
        assertThat(page.body()).doesNotContain(scene.team + "/invite", scene.team + "/rename");
        assertThat(forge(bob, "/invite", Map.of("addresses", "eve@example.com", "role", "member"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forge(bob, "/rename", Map.of("name", "Mine")).statusCode()).isEqualTo(403);
        HubPages eve = scene.world.developer("eve");
        assertThat(eve.open(scene.team).statusCode()).isEqualTo(404);
        assertThat(forge(eve, "/rename", Map.of("name", "Mine")).statusCode()).isEqualTo(404);
        assertThat(HubPages.words(ann.open(scene.team))).contains("Payments");
    }

    /** H42: the second of two who rename from the same page sees both names and may choose. */
    @Test
    void h42SecondNameIsShownBesideTheFirst() {
        HubPages bob = scene.member("bob", "owner");
        HttpResponse<String> page = bob.open(scene.team);
        ann.submit(ann.open(scene.team), scene.team + "/rename", Map.of("name", "Transfers"));

        HttpResponse<String> second = bob.send(page, scene.team + "/rename", Map.of("name", "Loans"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(second)).contains("it is called Transfers now");
        assertThat(second.body()).contains("value=\"Loans\"", "<h1><bdi>Transfers</bdi>");
        assertThat(HubPages.words(bob.submit(second, scene.team + "/rename", Map.of("name", "Loans"))))
                .contains("The team has its new name.");
    }

    /** H42: the second of two who change a role from the same page sees both roles and may choose. */
    @Test
    void h42SecondRoleIsShownBesideTheFirst() {
        HubPages bob = scene.member("bob", "owner");
        scene.member("eve", "member");
        String path = scene.team + "/members/" + scene.world.idOf("eve");
        HttpResponse<String> page = bob.open(path);
        ann.submit(ann.open(path), scene.team + "/role", Map.of("role", "administrator"));

        HttpResponse<String> second = bob.send(page, scene.team + "/role", Map.of("role", "owner"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(second)).contains("another role: administrator");
        assertThat(scene.roleOf("eve")).contains(Role.ADMINISTRATOR);
        bob.submit(second, scene.team + "/role", Map.of("role", "owner"));
        assertThat(scene.roleOf("eve")).contains(Role.OWNER);
    }

    /** H53: the last owner stays while there are others; alone may end the team. */
    @Test
    void h53LastOwnerStaysWhileOthersAreThere() {
        scene.member("bob", "member");
        HttpResponse<String> end = ann.open(scene.team + "/end");
        HttpResponse<String> refused = ann.send(end, scene.team + "/leave", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Error: ");
        String self = scene.world.idOf("ann").value();
        assertThat(forge(ann, "/role", Map.of("member", self, "role", "member")).statusCode())
                .isBetween(400, 499);
        assertThat(scene.roleOf("ann")).contains(Role.OWNER);
    }

    /** H54: handed over to a member, with the giver's new role chosen; never to others, oneself, or twice. */
    @Test
    void h54TeamIsHandedOverToAMemberAlone() {
        scene.member("bob", "member");
        scene.world.developer("eve");
        String self = scene.world.idOf("ann").value();
        String stranger = scene.world.idOf("eve").value();
        assertThat(forge(ann, "/hand-over", Map.of("member", stranger, "role", "member"))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(forge(ann, "/hand-over", Map.of("member", self, "role", "member"))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(scene.roleOf("ann")).contains(Role.OWNER);

        HttpResponse<String> end = ann.open(scene.team + "/end");
        Map<String, String> toBob = Map.of("member", scene.world.idOf("bob").value(), "role", "administrator");
        assertThat(HubPages.words(ann.submit(end, scene.team + "/hand-over", toBob)))
                .contains("The team is handed over.");
        assertThat(ann.send(end, scene.team + "/hand-over", toBob).statusCode()).isEqualTo(403);
        assertThat(scene.roleOf("bob")).contains(Role.OWNER);
        assertThat(scene.roleOf("ann")).contains(Role.ADMINISTRATOR);
    }

    /** H54: deletion counts first what ends, and needs the name. */
    @Test
    void h54DeletionCountsWhatEndsAndNeedsTheName() {
        scene.member("bob", "member");
        scene.invite(ann, "eve@example.com", "member");
        HttpResponse<String> end = ann.open(scene.team + "/end");
        assertThat(HubPages.words(end)).contains("1 other member", "1 invitation");

        HttpResponse<String> wrong = ann.send(end, scene.team + "/delete", Map.of("confirm", "payment"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Type the name of the team exactly");
        assertThat(HubPages.words(ann.submit(end, scene.team + "/delete", Map.of("confirm", "Payments"))))
                .contains("The team is deleted.", "You belong to no team yet");
        assertThat(ann.open(scene.team).statusCode()).isEqualTo(404);
    }

    /** H56: many addresses at once; each is answered, the bad ones stay in the field. */
    @Test
    void h56PastedAddressesAreAnsweredOneByOne() {
        scene.member("bob", "member");
        scene.invite(ann, "old@example.com", "member");
        scene.world.server().clock().advance(Duration.ofMinutes(2));

        HttpResponse<String> answered = scene.invite(
                ann,
                "Eve <eve@example.com>, bob@example.com; old@example.com\r\neve@example.com\nnot an address",
                "member");

        assertThat(answered.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(answered))
                .contains("What became of each address", "Invited", "Invited again", "Is a member", "Not invited");
        assertThat(answered.body())
                .containsPattern("(?s)<textarea[^>]*>[^<]*address</textarea>")
                .doesNotContainPattern("(?s)<textarea[^>]*>[^<]*example.com");
        assertThat(scene.world.mailsTo("eve@example.com")).hasSize(1);
    }

    private HttpResponse<String> forge(HubPages by, String below, Map<String, String> fields) {
        return TeamScene.forge(by, scene.team + below, fields);
    }
}
