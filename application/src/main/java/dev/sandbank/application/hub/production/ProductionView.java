package dev.sandbank.application.hub.production;

import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.production.ProductionRequest;
import java.util.List;

/**
 * A request for production and what became of its application since.
 *
 * @param laterChanges the changes of the application since the request was sent, the newest first; at most
 *     {@value #MAX_CHANGES}
 */
public record ProductionView(ProductionRequest request, List<AuditEntry> laterChanges) {

    /** The maximum number of changes that are shown. */
    public static final int MAX_CHANGES = 50;

    public ProductionView {
        laterChanges = List.copyOf(laterChanges);
    }
}
