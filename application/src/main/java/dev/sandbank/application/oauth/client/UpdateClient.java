package dev.sandbank.application.oauth.client;

import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/**
 * Changes the details of a client, suspends or resumes it, or moves it to another space. Tokens from before a move stop
 * working.
 */
public final class UpdateClient {

    private final Clients clients;
    private final Spaces spaces;
    private final Transactions transactions;

    public UpdateClient(Clients clients, Spaces spaces, Transactions transactions) {
        this.clients = clients;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** Returns the changed client; refuses an unknown client, an unknown space and details that no client may have. */
    public Client update(ClientId id, ClientChanges changes) {
        return transactions.run(() -> {
            Client client = changes.applyTo(clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value()))));
            spaces.require(client.space());
            clients.replace(client);
            return client;
        });
    }
}
