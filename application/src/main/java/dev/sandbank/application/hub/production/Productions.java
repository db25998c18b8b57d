package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal.NamedProductionUnknown;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store of requests for production. It keeps them when developer or application go. They are ordered by when they
 * last changed; one that waits for a reviewer keeps its place when a reviewer takes it.
 */
public interface Productions {

    /** Adds one. No application may have two open ones for the same market. */
    void add(ProductionRequest request);

    Optional<ProductionRequest> find(ProductionId id);

    /**
     * The request.
     *
     * @throws Refused PRODUCTION_UNKNOWN if there is none
     */
    default ProductionRequest require(ProductionId id) {
        return find(id).orElseThrow(() -> new Refused(new NamedProductionUnknown(id.value())));
    }

    /** The request that a developer sent with a form of this mark. */
    Optional<ProductionRequest> findSent(DeveloperId developer, SubmissionId submission);

    /** The open request of an application for a market. */
    Optional<ProductionId> findOpen(ClientId application, Market market);

    /** The requests that end with their application, which are the open and the approved ones. */
    List<ProductionRequest> endingWith(ClientId application);

    /** Replaces the one of the same id by a later state of it; false if there is none. */
    boolean replace(ProductionRequest request);

    /**
     * A page of those that wait for a reviewer and whose application (id or name) or company contains a text; who has
     * waited longest comes first.
     */
    Found<ProductionSummary> waiting(String text, Seek seek);

    /** A page of those in a state, or of all, that contain a text; the last changed one comes first. */
    Found<ProductionSummary> search(@Nullable ProductionState state, String text, Seek seek);

    /** A page of those that a developer sent; the last changed one comes first. */
    Found<ProductionSummary> of(DeveloperId developer, Seek seek);

    /** A page of those of an application; the last changed one comes first. */
    Found<ProductionSummary> of(ClientId application, Seek seek);

    /** The number of those that wait for a reviewer. */
    int countWaiting();
}
