package dev.sandbank.application.hub.production;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** Finds the application of production that was handed over for the application of a request. */
public final class FindProductionClient {

    private final Productions productions;
    private final ApplicationHolders holders;
    private final Clients clients;

    public FindProductionClient(Productions productions, ApplicationHolders holders, Clients clients) {
        this.productions = productions;
        this.holders = holders;
        this.clients = clients;
    }

    /**
     * Its id; empty if it was not taken yet or was deleted since.
     *
     * @throws Refused PRODUCTION_UNKNOWN also for requests of others
     */
    public Optional<ClientId> find(DeveloperId acting, ProductionId id) {
        ClientId application = ShowOwnProduction.require(productions, holders, acting, id)
                .wish()
                .application();
        return clients.findApprovedFor(application).map(Client::id);
    }
}
