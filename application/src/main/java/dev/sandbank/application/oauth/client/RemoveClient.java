package dev.sandbank.application.oauth.client;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Removes a client with all its codes, grants and tokens. */
public final class RemoveClient {

    private final Clients clients;
    private final Transactions transactions;

    public RemoveClient(Clients clients, Transactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    /** Removes it; refuses an unknown id. */
    public void remove(ClientId id) {
        if (!transactions.run(() -> clients.remove(id))) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value()));
        }
    }
}
