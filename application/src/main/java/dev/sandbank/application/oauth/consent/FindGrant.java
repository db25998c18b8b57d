package dev.sandbank.application.oauth.consent;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** Finds one of a customer's own grants, live or ended. */
public final class FindGrant {

    private final Grants grants;
    private final Clients clients;

    public FindGrant(Grants grants, Clients clients) {
        this.grants = grants;
        this.clients = clients;
    }

    /** The grant, unless it is unknown or somebody else's. */
    public Optional<GrantedClient> find(SpaceId space, CustomerId customer, GrantId id) {
        return grants.find(id)
                .filter(grant -> grant.space().equals(space) && grant.customer().equals(customer))
                .flatMap(grant -> clients.find(grant.client()).map(client -> new GrantedClient(grant, client)));
    }
}
