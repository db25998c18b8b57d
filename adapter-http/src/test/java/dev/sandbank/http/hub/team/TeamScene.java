package dev.sandbank.http.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** Ann owns the team Payments; others can be let in. */
public final class TeamScene implements AutoCloseable {

    final HubWorld world = new HubWorld(new TestServer());
    final HubPages ann = world.developer("ann");
    final String team = create(ann, "Payments");

    /** Creates a team; its path. */
    static String create(HubPages owner, String name) {
        return owner.submit(owner.open("/teams/new"), "/teams/new", Map.of("name", name))
                .uri()
                .getPath();
    }

    /** Invites addresses from the page of the team. */
    HttpResponse<String> invite(HubPages by, String addresses, String role) {
        return by.send(by.open(team), team + "/invite", Map.of("addresses", addresses, "role", role));
    }

    /** Somebody who is invited and accepts in My teams. */
    HubPages member(String userId, String role) {
        HubPages member = world.developer(userId);
        assertThat(invite(ann, userId + "@example.com", role).statusCode()).isEqualTo(200);
        HttpResponse<String> joined = member.submit(member.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        assertThat(HubPages.words(joined)).contains("You belong to this team now.");
        return member;
    }

    /** The link of the newest invitation mail to an address. */
    String link(String email) {
        return world.linkTo(email, "/teams/invitation");
    }

    /** What somebody is in the team. */
    Optional<Role> roleOf(String userId) {
        TeamId id = new TeamId(team.replace("/teams/", ""));
        return world.server().stores().memberships().of(id).stream()
                .filter(membership -> membership.developer().equals(world.idOf(userId)))
                .map(membership -> membership.role())
                .findFirst();
    }

    /** Sends a form with the token of a page of the same person, however the page looks. */
    static HttpResponse<String> forge(HubPages by, String path, Map<String, String> fields) {
        Map<String, String> sent = HubPages.hidden(by.open("/teams/new"), "/teams/new");
        sent.putAll(fields);
        return by.post(path, sent);
    }

    @Override
    public void close() {
        world.close();
    }
}
