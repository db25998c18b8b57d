package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Reads one client. */
public final class FindClient {

    private final Clients clients;

    public FindClient(Clients clients) {
        this.clients = clients;
    }

    /** The client; refuses an unknown id. */
    public Client find(ClientId id) {
        return clients.find(id)
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
    }
}
