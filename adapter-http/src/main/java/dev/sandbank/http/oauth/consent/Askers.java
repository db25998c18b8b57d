package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.http.page.Asker;

/** Makes the description of an application that customers see. */
final class Askers {

    private Askers() {}

    static Asker of(PendingRequest pending) {
        return of(pending.client(), pending.redirectUri());
    }

    static Asker of(Client client, String redirectUri) {
        return new Asker(client.name(), client.description(), client.icon(), null, RedirectUri.originOf(redirectUri));
    }
}
