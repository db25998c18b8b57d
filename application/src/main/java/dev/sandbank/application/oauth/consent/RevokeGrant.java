package dev.sandbank.application.oauth.consent;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Revokes a grant at its customer's request: every token of the grant stops working at once. */
public final class RevokeGrant {

    private final Grants grants;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public RevokeGrant(Grants grants, Transactions transactions, SpaceClocks clocks) {
        this.grants = grants;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Ends the customer's grant; ending it twice is no error.
     *
     * @throws Refused GRANT_UNKNOWN if no grant has that id, or it belongs to another customer
     */
    public Grant revoke(SpaceId space, CustomerId customer, GrantId id) {
        return transactions.run(() -> {
            Grant grant = grants.find(id)
                    .filter(found ->
                            found.space().equals(space) && found.customer().equals(customer))
                    .orElseThrow(() -> new Refused(AuthorizationRefusal.GRANT_UNKNOWN));
            grants.revoke(id, clocks.now(space));
            return grant;
        });
    }
}
