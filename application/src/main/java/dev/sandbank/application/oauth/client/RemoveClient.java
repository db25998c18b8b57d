package dev.sandbank.application.oauth.client;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Removes a client with all its codes, grants and tokens. */
public final class RemoveClient {

    private final Clients clients;
    private final Transactions transactions;
    private final Audit audit;

    public RemoveClient(Clients clients, Transactions transactions, Audit audit) {
        this.clients = clients;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Removes it; refuses an unknown id. */
    public void remove(ClientId id) {
        transactions.run(() -> {
            Client found = clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
            audit.note(AuditAction.APPLICATION_DELETED, id.value(), Map.of("name", found.name()));
            return clients.remove(id);
        });
    }
}
