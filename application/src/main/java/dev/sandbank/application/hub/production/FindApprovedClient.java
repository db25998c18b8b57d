package dev.sandbank.application.hub.production;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Optional;

/** Finds the application of production that was handed over for one of the sandbox, and ends with it. */
public final class FindApprovedClient {

    private final Clients clients;

    public FindApprovedClient(Clients clients) {
        this.clients = clients;
    }

    public Optional<Client> find(ClientId sandbox) {
        return clients.findApprovedFor(sandbox);
    }
}
