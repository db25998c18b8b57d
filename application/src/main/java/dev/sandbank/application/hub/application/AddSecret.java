package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import java.time.Instant;

/** Gives a developer a secret of their own for an application that they own or that is shared with a team of theirs. */
public final class AddSecret {

    private final SecretTools tools;

    public AddSecret(SecretTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the new secret. Refuses an application that the developer may not use, a public one, and a third secret of
     * one developer. A form that is sent twice adds one secret.
     *
     * @param form the mark of the form
     */
    public NewSecret add(DeveloperId acting, ClientId id, SubmissionId form) {
        String text = tools.forms().textOf(acting, id, form);
        return tools.transactions().run(() -> {
            Client client = tools.require(acting, id);
            Instant now = tools.clocks().now(client.space());
            ClientSecret before = client.secrets().accepted(text, now);
            if (before != null) {
                return new NewSecret(client, before, text);
            }
            ClientSecret fresh = ClientSecret.of(text, now, acting);
            Client changed = client.withSecrets(client.secrets().add(fresh, now));
            tools.clients().replace(changed);
            tools.note(acting, AuditAction.APPLICATION_SECRET_ADDED, id, fresh);
            return new NewSecret(changed, fresh, text);
        });
    }
}
