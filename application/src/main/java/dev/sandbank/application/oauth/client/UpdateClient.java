package dev.sandbank.application.oauth.client;

import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/**
 * Changes what is known of a client; suspends and resumes it; moves it to another space, which its tokens do not follow.
 */
public final class UpdateClient {

    private final Clients clients;
    private final Spaces spaces;
    private final Transactions transactions;
    private final boolean insecureRedirects;

    /**
     * @param insecureRedirects whether every client may have redirect URIs that are plain http to other machines
     */
    public UpdateClient(Clients clients, Spaces spaces, Transactions transactions, boolean insecureRedirects) {
        this.clients = clients;
        this.spaces = spaces;
        this.transactions = transactions;
        this.insecureRedirects = insecureRedirects;
    }

    /** Answers the client as it is now; refuses an unknown one, an unknown space and details no client may have. */
    public Client update(ClientId id, ClientChanges changes) {
        return transactions.run(() -> {
            Client found = clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
            Client client = changes.applyTo(found, insecureRedirects);
            spaces.require(client.space());
            clients.replace(client);
            return client;
        });
    }
}
