package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.team.Teams;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the application of anybody to the people who run the hub. */
public final class ShowAnyApplication {

    private final FindClient findClient;
    private final OwnedApplications applications;
    private final Developers developers;
    private final Teams teams;
    private final Spaces spaces;

    public ShowAnyApplication(
            FindClient findClient, OwnedApplications applications, Developers developers, Teams teams, Spaces spaces) {
        this.findClient = findClient;
        this.applications = applications;
        this.developers = developers;
        this.teams = teams;
        this.spaces = spaces;
    }

    /**
     * The application.
     *
     * @throws Refused CLIENT_UNKNOWN
     */
    public Shown show(ClientId id) {
        Client client = findClient.find(id);
        return new Shown(
                client,
                applications.ownerOf(id).flatMap(developers::find).orElse(null),
                spaces.require(client.space()),
                applications.teamsOf(id).stream()
                        .flatMap(team -> teams.find(team).stream())
                        .toList());
    }

    /**
     * An application with whom it belongs to.
     *
     * @param owner null if it was made on the command line
     * @param teams those it is shared with
     */
    public record Shown(Client client, @Nullable Developer owner, Space space, List<Team> teams) {

        public Shown {
            teams = List.copyOf(teams);
        }
    }
}
