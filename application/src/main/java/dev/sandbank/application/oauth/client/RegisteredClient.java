package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * A client with its newest secret in plain text. The plain text exists only here; the store keeps a hash.
 *
 * @param secret null for a public client
 */
public record RegisteredClient(Client client, @Nullable String secret) {

    @Override
    public String toString() {
        return "RegisteredClient[" + client.id() + "]";
    }
}
