package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;
import java.util.Optional;

/** Lists the applications that a developer may ask production for, which are those of the sandbox, in the order they were made. */
public final class ListCandidates {

    /** The maximum number of them. */
    public static final int MAX = 200;

    private final OwnedApplications applications;
    private final Clients clients;

    public ListCandidates(OwnedApplications applications, Clients clients) {
        this.applications = applications;
        this.clients = clients;
    }

    public List<Client> list(DeveloperId developer) {
        return applications.usableBy(developer, "", Seek.first(MAX)).rows().stream()
                .map(OwnedApplication::id)
                .map(clients::find)
                .flatMap(Optional::stream)
                .filter(client -> !client.isOfProduction())
                .toList();
    }
}
