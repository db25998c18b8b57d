package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;

/** Ends a secret of an application at once. */
public final class EndSecret {

    private final SecretTools tools;

    public EndSecret(SecretTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the ended secret. The owner of the application ends any secret, others their own; refuses an unknown one,
     * one of another developer as if it were unknown, and the last one that works.
     */
    public ClientSecret end(DeveloperId acting, ClientId id, String secretId) {
        return tools.transactions().run(() -> {
            Client client = tools.require(acting, id);
            Instant now = tools.clocks().now(client.space());
            ClientSecret secret = client.secrets()
                    .find(secretId, now)
                    .filter(found -> acting.equals(found.owner()) || isOwner(acting, id))
                    .orElseThrow(() -> new Refused(ClientRefusal.CLIENT_SECRET_UNKNOWN));
            ClientSecrets others = client.secrets().end(secretId, now);
            tools.clients().replace(client.withSecrets(others));
            tools.note(acting, AuditAction.APPLICATION_SECRET_ENDED, id, secret);
            return secret;
        });
    }

    private boolean isOwner(DeveloperId acting, ClientId id) {
        return tools.applications().ownerOf(id).equals(Optional.of(acting));
    }
}
