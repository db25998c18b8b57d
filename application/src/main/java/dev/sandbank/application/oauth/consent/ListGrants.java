package dev.sandbank.application.oauth.consent;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** What a customer has allowed and not taken back, newest first, and an application has made use of. */
public final class ListGrants {

    /** Most grants that are listed. */
    public static final int MAX = 200;

    private final Grants grants;
    private final Clients clients;
    private final SpaceClocks clocks;

    public ListGrants(Grants grants, Clients clients, SpaceClocks clocks) {
        this.grants = grants;
        this.clients = clients;
        this.clocks = clocks;
    }

    public List<GrantedClient> list(SpaceId space, CustomerId customer) {
        return grants.inUseOf(space, customer, clocks.now(space), MAX).stream()
                .flatMap(grant -> clients.find(grant.client()).stream().map(client -> new GrantedClient(grant, client)))
                .toList();
    }
}
