package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.List;

/** Lists the secrets of an application that work. */
public final class ListSecrets {

    private final SecretTools tools;

    public ListSecrets(SecretTools tools) {
        this.tools = tools;
    }

    /** All of them, whoever made them, newest first; refuses an application that the developer may not use. */
    public List<SecretView> list(DeveloperId acting, ClientId id) {
        Client client = tools.require(acting, id);
        Instant now = tools.clocks().now(client.space());
        return client.secrets().livingAt(now).stream()
                .map(secret -> SecretView.of(
                        secret, tools.uses().lastUse(secret.hash()).orElse(null), now))
                .toList();
    }
}
