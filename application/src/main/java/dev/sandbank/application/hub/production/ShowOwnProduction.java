package dev.sandbank.application.hub.production;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.refusal.ProductionRefusal.NamedProductionUnknown;
import dev.sandbank.domain.refusal.Refused;

/** Shows a developer a request that they sent, or one of an application that they speak for. */
public final class ShowOwnProduction {

    private final Productions productions;
    private final ApplicationHolders holders;

    public ShowOwnProduction(Productions productions, ApplicationHolders holders) {
        this.productions = productions;
        this.holders = holders;
    }

    /**
     * The request.
     *
     * @throws Refused PRODUCTION_UNKNOWN also for requests of others
     */
    public ProductionRequest show(DeveloperId developer, ProductionId id) {
        return require(productions, holders, developer, id);
    }

    /** A developer is not told which requests of others exist. */
    static ProductionRequest require(
            Productions productions, ApplicationHolders holders, DeveloperId developer, ProductionId id) {
        ProductionRequest request = productions.require(id);
        boolean own = request.developer().equals(developer)
                || holders.maySpeakFor(developer, request.wish().application());
        if (!own) {
            throw new Refused(new NamedProductionUnknown(id.value()));
        }
        return request;
    }
}
