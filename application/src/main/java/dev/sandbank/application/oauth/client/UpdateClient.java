package dev.sandbank.application.oauth.client;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Map;

/**
 * Changes the details of a client, suspends or resumes it, or moves it to another space. Tokens from before a move stop
 * working.
 */
public final class UpdateClient {

    private final Clients clients;
    private final Spaces spaces;
    private final Transactions transactions;
    private final boolean insecureRedirects;
    private final Audit audit;

    /**
     * @param insecureRedirects whether every client may have redirect URIs that are plain http to other machines
     */
    public UpdateClient(
            Clients clients, Spaces spaces, Transactions transactions, boolean insecureRedirects, Audit audit) {
        this.clients = clients;
        this.spaces = spaces;
        this.transactions = transactions;
        this.insecureRedirects = insecureRedirects;
        this.audit = audit;
    }

    /** Returns the changed client; refuses an unknown client, an unknown space and details that no client may have. */
    public Client update(ClientId id, ClientChanges changes) {
        return transactions.run(() -> {
            Client found = clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
            Client client = changes.applyTo(found, insecureRedirects);
            spaces.require(client.space());
            if (!client.equals(found)) {
                List<String> changed = ClientDifferences.between(found, client);
                clients.replace(client);
                audit.note(AuditAction.APPLICATION_CHANGED, id.value(), Map.of("changed", String.join(" ", changed)));
            }
            return client;
        });
    }
}
