package dev.sandbank.http.hub.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;

/** The state of an application in a word; that of production has the name of the one it came from, and is told apart by it. */
public final class ApplicationBadge {

    private static final Badge ACTIVE = new Badge(Tone.SUCCESS, "Active");

    private ApplicationBadge() {}

    public static Cell.State cell(Client client) {
        return new Cell.State(of(client));
    }

    /** Whether it says more than that nothing is the matter. */
    static boolean isUsual(Client client) {
        return of(client).equals(ACTIVE);
    }

    static Badge of(Client client) {
        if (client.suspended()) {
            return new Badge(Tone.DANGER, "Suspended");
        }
        return client.isOfProduction() ? new Badge(Tone.INFO, "Production") : ACTIVE;
    }
}
