package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.application.hub.tryit.TryParty;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;

/**
 * For whom a call is tried.
 *
 * @param customer the User ID of the customer whose ids stand in the form; empty if there are no customers
 * @param with whose token is sent
 */
public record TryChoice(ClientId client, String customer, With with) {

    /** Whose token is sent. */
    public enum With {
        NONE,
        APPLICATION,
        CUSTOMER
    }

    /** Whose token it is; only if there is one. */
    public TryParty party(Market market) {
        return new TryParty(client, market, with == With.CUSTOMER ? customer : "");
    }

    public TryChoice of(String other) {
        return new TryChoice(client, other, with);
    }
}
