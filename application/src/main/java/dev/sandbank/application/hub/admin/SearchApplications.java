package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.oauth.client.Client;
import org.jspecify.annotations.Nullable;

/** Lists the applications of everybody for the people who run the hub, the newest first. */
public final class SearchApplications {

    private final OwnedApplications applications;
    private final Clients clients;
    private final Developers developers;

    public SearchApplications(OwnedApplications applications, Clients clients, Developers developers) {
        this.applications = applications;
        this.clients = clients;
        this.developers = developers;
    }

    /** A page of those that fit. */
    public Found<Owned> search(ApplicationFilter filter, Seek seek) {
        var page = applications.search(filter, seek);
        return new Found<>(
                page.rows().stream()
                        .flatMap(id -> clients.find(id).stream())
                        .map(this::owned)
                        .toList(),
                page.previous(),
                page.next());
    }

    private Owned owned(Client client) {
        return new Owned(
                client,
                applications.ownerOf(client.id()).flatMap(developers::find).orElse(null));
    }

    /**
     * An application and whose it is.
     *
     * @param owner null if it was made on the command line
     */
    public record Owned(Client client, @Nullable Developer owner) {}
}
