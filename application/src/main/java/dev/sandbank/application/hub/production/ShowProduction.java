package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.hub.audit.ListAudit;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Shows a request with the changes of its application since it was sent, for administrators. */
public final class ShowProduction {

    private final Productions productions;
    private final ListAudit listAudit;

    public ShowProduction(Productions productions, ListAudit listAudit) {
        this.productions = productions;
        this.listAudit = listAudit;
    }

    /**
     * The request.
     *
     * @throws Refused PRODUCTION_UNKNOWN
     */
    public ProductionView show(ProductionId id) {
        ProductionRequest request = productions.require(id);
        return new ProductionView(request, laterChanges(request));
    }

    /** The audit log may tell of other things with the same id as the application, such as a space. */
    private List<AuditEntry> laterChanges(ProductionRequest request) {
        String application = request.wish().application().value();
        AuditFilter filter =
                new AuditFilter(null, null, application, null, request.sent().at(), null);
        return listAudit.list(filter, Seek.first(Seek.MAX_ROWS)).rows().stream()
                .filter(entry -> entry.event().action().isOfApplication())
                .limit(ProductionView.MAX_CHANGES)
                .toList();
    }
}
