package dev.sandbank.application.hub.production;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.List;

/**
 * A request for production as a list shows it.
 *
 * @param applicationName the name that the application had when it was sent
 * @param company the name of the company
 * @param sentAt when it was sent
 * @param changedAt when it came to its present state
 */
public record ProductionSummary(
        ProductionId id,
        DeveloperId developer,
        ClientId application,
        String applicationName,
        List<Market> markets,
        String company,
        ProductionState state,
        Instant sentAt,
        Instant changedAt) {

    /** The summary of a request. */
    public static ProductionSummary of(ProductionRequest request) {
        return new ProductionSummary(
                request.id(),
                request.developer(),
                request.wish().application(),
                request.wish().applicationName(),
                request.wish().markets(),
                request.wish().company().name(),
                request.state(),
                request.sent().at(),
                request.status().decision().at());
    }
}
