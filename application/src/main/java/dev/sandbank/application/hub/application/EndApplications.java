package dev.sandbank.application.hub.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.AccountDependents;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;
import java.util.Map;

/** Removes the applications of a developer whose account ends. Those that others get must have been given before. */
public final class EndApplications implements AccountDependents {

    private static final int AT_ONCE = 100;

    private final OwnedApplications owned;
    private final Clients clients;
    private final List<ClientDependents> dependents;

    public EndApplications(OwnedApplications owned, Clients clients, List<ClientDependents> dependents) {
        this.owned = owned;
        this.clients = clients;
        this.dependents = List.copyOf(dependents);
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        List<OwnedApplication> next = next(going);
        while (!next.isEmpty()) {
            next.forEach(application -> clients.find(application.id()).ifPresent(client -> end(client, audit)));
            next = next(going);
        }
    }

    private List<OwnedApplication> next(Developer going) {
        return owned.ownedBy(going.id(), Seek.first(AT_ONCE)).rows();
    }

    private void end(Client client, Audit audit) {
        audit.note(AuditAction.APPLICATION_DELETED, client.id().value(), Map.of("name", client.name()));
        dependents.forEach(dependent -> dependent.end(client, ClientEnd.DELETED));
        clients.remove(client.id());
    }
}
