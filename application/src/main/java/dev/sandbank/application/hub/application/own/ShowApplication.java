package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Shows an application to somebody who may use it. */
public final class ShowApplication {

    private final ApplicationTools tools;

    public ShowApplication(ApplicationTools tools) {
        this.tools = tools;
    }

    /** The application; refuses one that the developer may not use as if there were none. */
    public ApplicationView show(DeveloperId acting, ClientId id) {
        Client client = tools.usable(acting, id);
        Developer owner = tools.applications()
                .ownerOf(id)
                .flatMap(tools.developers()::find)
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
        return new ApplicationView(
                client,
                owner,
                owner.id().equals(acting),
                tools.spaces().require(client.space()),
                tools.applications().teamsOf(id).stream()
                        .flatMap(team -> tools.teams().find(team).stream())
                        .toList(),
                owner.space(),
                tools.clients().findApprovedFor(id).map(Client::id).orElse(null));
    }
}
