package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Locale;

/**
 * For whom a call is tried.
 *
 * @param customer the User ID of the customer whose token is sent; empty for the application's own token
 */
public record TryParty(ClientId client, Market market, String customer) {

    /** User IDs are compared without regard to case. */
    public TryParty {
        customer = customer.toLowerCase(Locale.ROOT);
    }

    /** Whether a customer has to let the application in. */
    public boolean ofCustomer() {
        return !customer.isEmpty();
    }

    /** The same application in the same market for a customer. */
    TryParty of(String other) {
        return new TryParty(client, market, other);
    }
}
