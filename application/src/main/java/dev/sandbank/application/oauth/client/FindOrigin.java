package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Origin;

/** Finds out whether programs of some application may call from an origin. */
public final class FindOrigin {

    private final Clients clients;

    public FindOrigin(Clients clients) {
        this.clients = clients;
    }

    /** Whether a public application that is not suspended has registered what a browser calls its origin. */
    public boolean isRegistered(String origin) {
        return Origin.couldBe(origin) && clients.anyLetsCall(new Origin(origin));
    }
}
