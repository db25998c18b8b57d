package dev.sandbank.application.hub.application;

import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;

/** Gives a developer a new secret in place of their own one, which lives on for a time. Secrets of others go on. */
public final class RotateOwnSecret {

    private final SecretTools tools;

    public RotateOwnSecret(SecretTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the new secret. Refuses an application that the developer may not use, a public one, an overlap that is
     * negative or too long, and a rotation while two secrets of the developer work. A form that is sent twice rotates once.
     *
     * @param form the mark of the form
     */
    public NewSecret rotate(DeveloperId acting, ClientId id, Duration overlap, SubmissionId form) {
        if (overlap.isNegative() || overlap.compareTo(RotateClientSecret.MAX_OVERLAP) > 0) {
            throw new Refused(new ClientDetailsInvalid(
                    "the overlap must be 0 to " + RotateClientSecret.MAX_OVERLAP.toDays() + " days"));
        }
        String text = tools.forms().textOf(acting, id, form);
        return tools.transactions().run(() -> {
            Client client = tools.require(acting, id);
            Instant now = tools.clocks().now(client.space());
            ClientSecret before = client.secrets().accepted(text, now);
            if (before != null) {
                return new NewSecret(client, before, text);
            }
            if (isInOverlap(client, acting, now)) {
                throw new Refused(ClientRefusal.CLIENT_SECRETS_FULL);
            }
            ClientSecret fresh = ClientSecret.of(text, now, acting);
            Client changed = client.withSecrets(client.secrets().rotate(fresh, now, overlap));
            tools.clients().replace(changed);
            tools.note(acting, AuditAction.APPLICATION_SECRET_ROTATED, id, fresh);
            return new NewSecret(changed, fresh, text);
        });
    }

    private static boolean isInOverlap(Client client, DeveloperId acting, Instant now) {
        return client.secrets().livingAt(now).stream()
                        .filter(secret -> acting.equals(secret.owner()))
                        .count()
                > 1;
    }
}
