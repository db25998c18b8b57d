package dev.sandbank.application.oauth.client;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Map;

/** Removes a client with all its codes, grants and tokens, and ends what depends on it. */
public final class RemoveClient {

    private final Clients clients;
    private final Transactions transactions;
    private final List<ClientDependents> dependents;
    private final Audit audit;

    public RemoveClient(Clients clients, Transactions transactions, List<ClientDependents> dependents, Audit audit) {
        this.clients = clients;
        this.transactions = transactions;
        this.dependents = List.copyOf(dependents);
        this.audit = audit;
    }

    /** Removes it; refuses an unknown id. */
    public void remove(ClientId id) {
        transactions.run(() -> {
            Client found = clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
            audit.note(AuditAction.APPLICATION_DELETED, id.value(), Map.of("name", found.name()));
            dependents.forEach(dependent -> dependent.end(found, ClientEnd.DELETED));
            return clients.remove(id);
        });
    }
}
