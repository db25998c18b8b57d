package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.oauth.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * An application that a form has made.
 *
 * @param secret null for a public one
 */
public record MadeApplication(Client client, @Nullable String secret) {

    @Override
    public String toString() {
        return "MadeApplication[" + client.id() + "]";
    }
}
