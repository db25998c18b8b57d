package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Client;
import java.util.List;

/** Reads all clients, in the order they were registered. */
public final class ListClients {

    private final Clients clients;

    public ListClients(Clients clients) {
        this.clients = clients;
    }

    public List<Client> list() {
        return clients.list();
    }
}
