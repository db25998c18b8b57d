package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.hub.application.FindOwnerName;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.http.page.Asker;
import dev.sandbank.http.page.icon.IconAddress;

/** Makes the description of an application that customers see. */
final class Askers {

    private static final String NOWHERE = "about:blank";

    private final FindOwnerName findOwnerName;

    Askers(FindOwnerName findOwnerName) {
        this.findOwnerName = findOwnerName;
    }

    Asker of(PendingRequest pending) {
        return of(pending.client(), pending.redirectUri());
    }

    /** An application by itself; where it is found is taken from the first redirect URI that it registered. */
    Asker of(Client client) {
        return of(
                client,
                client.redirectUris().isEmpty()
                        ? NOWHERE
                        : client.redirectUris().get(0).value());
    }

    private Asker of(Client client, String redirectUri) {
        return new Asker(
                client.name(),
                client.description(),
                IconAddress.of(client),
                findOwnerName.find(client.id()).orElse(null),
                RedirectUri.originOf(redirectUri));
    }
}
