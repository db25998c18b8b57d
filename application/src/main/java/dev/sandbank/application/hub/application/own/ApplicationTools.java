package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.hub.application.FormSecrets;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.RegisterClient;
import dev.sandbank.application.oauth.client.UpdateClient;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the use cases of applications work with.
 *
 * @param usualRate what a new application gets
 * @param insecureRedirects whether every application may have redirect URIs that are plain http to other machines
 * @param dependents what ends with an application, for the audit of whoever ends it
 */
public record ApplicationTools(
        OwnedApplications applications,
        Clients clients,
        Developers developers,
        Spaces spaces,
        TeamDoor teams,
        SpaceClocks clocks,
        Secrets secrets,
        Transactions transactions,
        RateLimit usualRate,
        boolean insecureRedirects,
        Function<Audit, List<ClientDependents>> dependents,
        DeveloperAudit audit) {

    /**
     * An application that the developer may use, to be read in the unit of work that changes it.
     *
     * @throws Refused CLIENT_UNKNOWN also if there is one of others
     */
    public Client usable(DeveloperId acting, ClientId id) {
        return clients.find(id)
                .filter(client -> applications.isUsableBy(id, acting))
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
    }

    /**
     * An application of the developer.
     *
     * @throws Refused CLIENT_UNKNOWN, or CLIENT_NOT_YOURS if the developer may use it and is not its owner
     */
    public Client owned(DeveloperId acting, ClientId id) {
        Client client = usable(acting, id);
        if (!isOwner(acting, id)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_NOT_YOURS, id.value()));
        }
        return client;
    }

    boolean isOwner(DeveloperId acting, ClientId id) {
        return applications.ownerOf(id).equals(Optional.of(acting));
    }

    FormSecrets forms() {
        return new FormSecrets(secrets);
    }

    /** Registers a client as a part of the unit of work that is going on. */
    RegisterClient register(DeveloperId acting) {
        return new RegisterClient(
                clients, spaces, OngoingUnit.INSTANCE, clocks, secrets, usualRate, insecureRedirects, audit.of(acting));
    }

    /** Changes a client as a part of the unit of work that is going on. */
    UpdateClient update(DeveloperId acting) {
        return new UpdateClient(clients, spaces, OngoingUnit.INSTANCE, insecureRedirects, audit.of(acting));
    }

    /** The secrets of an application that has just been made; a public one has none. */
    Client withFirstSecret(Client client, @Nullable String text, DeveloperId acting) {
        if (text == null) {
            return client;
        }
        Client owned = client.withSecrets(ClientSecrets.of(ClientSecret.of(text, client.createdAt(), acting)));
        clients.replace(owned);
        return owned;
    }
}
