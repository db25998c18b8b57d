package dev.sandbank.application.hub.production;

import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.domain.oauth.client.Client;

/** Removes the application of production together with the one of the sandbox, since the approval ends with that. */
public final class EndProductionClient implements ClientDependents {

    private final Clients clients;
    private final RemoveClient removeClient;

    /** {@code removeClient} works within the unit of work that is going on. */
    public EndProductionClient(Clients clients, RemoveClient removeClient) {
        this.clients = clients;
        this.removeClient = removeClient;
    }

    @Override
    public void end(Client client, ClientEnd why) {
        clients.findApprovedFor(client.id()).ifPresent(production -> removeClient.remove(production.id()));
    }
}
