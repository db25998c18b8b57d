package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AccountDeletionPagesTest {

    private static final String PATH = "/account/delete";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TeamWorld teams = new TeamWorld(world.server().stores());
    private final HubPages ann = world.developer("ann");
    private final Developer developer = find("ann");

    /** H29, H54: the page tells what ends; afterwards no session and no log-in is left. */
    @Test
    void accountEndsWithEverythingOfItsOwn() {
        Client own = teams.application(developer.id(), "own", developer.space());
        HubPages phone = world.visitor();
        world.logIn(phone, "ann", HubWorld.PASSWORD);
        HttpResponse<String> page = ann.open(PATH);
        assertThat(HubPages.words(page)).contains("What ends", "Your applications (1)", "Your own space");
        assertThat(ann.submit(page, PATH, Map.of("present", "wrong")).statusCode())
                .isEqualTo(422);

        HttpResponse<String> done = ann.submit(page, PATH, Map.of("present", HubWorld.PASSWORD));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(done)).contains("Everything that was yours alone is gone");
        assertThat(done.body()).doesNotContain("/logout");
        assertThat(ann.get("/account").statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(world.logIn(world.visitor(), "ann", HubWorld.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(world.server().stores().clients().find(own.id())).isEmpty();
        assertThat(teams.newestEntry().event().target())
                .isEqualTo(developer.id().value());
        assertThat(teams.newestEntry().event().actor().id())
                .isEqualTo(developer.id().value());
    }

    /** H53, H39: a team gets its next owner, and an application a team-mate. */
    @Test
    void h53TeamAndApplicationGoToATeamMate() {
        world.developer("bob");
        DeveloperId bob = find("bob").id();
        TeamId team = teams.team(developer.id(), "Rockets");
        teams.join(team, developer.id(), bob, Role.MEMBER);
        Client given = teams.application(developer.id(), "given", developer.space());
        HttpResponse<String> page = ann.open(PATH);
        assertThat(page.body()).contains("Next owner of the team Rockets");
        Map<String, String> withoutHeirs = HubPages.hidden(page, PATH);
        withoutHeirs.put("present", HubWorld.PASSWORD);
        HttpResponse<String> nobody = ann.post(PATH, withoutHeirs);
        assertThat(nobody.statusCode()).isEqualTo(409);

        ann.submit(
                nobody,
                PATH,
                Map.of("present", HubWorld.PASSWORD, "owner-" + team, bob.value(), "heir-" + given.id(), bob.value()));
        assertThat(teams.role(team, bob)).contains(Role.OWNER);
        assertThat(world.server().stores().ownedApplications().ownerOf(given.id()))
                .contains(bob);
    }

    /** H53: the last administrator cannot go. */
    @Test
    void h53LastAdministratorStays() {
        world.server().stores().developers().replace(developer.administrating(true));
        HttpResponse<String> refused = ann.submit(ann.open(PATH), PATH, Map.of("present", HubWorld.PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(refused)).contains("is the last administrator");
        assertThat(ann.get("/account").statusCode()).isEqualTo(200);
    }

    private Developer find(String userId) {
        return world.server().stores().developers().findByUserId(userId).orElseThrow();
    }
}
