package dev.sandbank.application.hub.application;

import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.SecretUses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** What the use cases of an application's secrets work with. */
public record SecretTools(
        OwnedApplications applications,
        Clients clients,
        SecretUses uses,
        SpaceClocks clocks,
        Secrets secrets,
        Transactions transactions,
        DeveloperAudit audit) {

    /**
     * The application, to be read in the unit of work that changes it.
     *
     * @throws Refused CLIENT_UNKNOWN also if the developer may not use it; CLIENT_IS_PUBLIC if it has no secrets
     */
    Client require(DeveloperId acting, ClientId id) {
        Client client = clients.find(id)
                .filter(found -> applications.isUsableBy(id, acting))
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
        if (client.isPublic()) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_IS_PUBLIC, id.value()));
        }
        return client;
    }

    FormSecrets forms() {
        return new FormSecrets(secrets);
    }

    void note(DeveloperId acting, AuditAction action, ClientId application, ClientSecret secret) {
        audit.of(acting).note(action, application.value(), Map.of("secret", "..." + secret.lastFour()));
    }
}
