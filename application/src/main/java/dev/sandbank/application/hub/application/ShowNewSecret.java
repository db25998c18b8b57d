package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import java.time.Instant;
import java.util.Optional;

/** Shows the secret that a form has made, to the developer who sent it and only shortly afterwards. */
public final class ShowNewSecret {

    private final SecretTools tools;

    public ShowNewSecret(SecretTools tools) {
        this.tools = tools;
    }

    /** The secret; empty if the form made none, too much time has passed, or it has ended since. */
    public Optional<NewSecret> show(DeveloperId acting, ClientId id, SubmissionId form) {
        return tools.clients()
                .find(id)
                .filter(client -> tools.applications().isUsableBy(id, acting))
                .flatMap(client -> made(client, tools.forms().textOf(acting, id, form)));
    }

    private Optional<NewSecret> made(Client client, String text) {
        Instant now = tools.clocks().now(client.space());
        ClientSecret secret = client.secrets().accepted(text, now);
        return secret == null || secret.createdAt().plus(FormSecrets.SHOWN_FOR).isBefore(now)
                ? Optional.empty()
                : Optional.of(new NewSecret(client, secret, text));
    }
}
