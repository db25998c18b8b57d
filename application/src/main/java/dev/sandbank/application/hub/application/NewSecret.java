package dev.sandbank.application.hub.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;

/**
 * A secret that was just made.
 *
 * @param text the secret itself, which cannot be read again later
 */
public record NewSecret(Client client, ClientSecret secret, String text) {

    @Override
    public String toString() {
        return "NewSecret[" + client.id() + "]";
    }
}
