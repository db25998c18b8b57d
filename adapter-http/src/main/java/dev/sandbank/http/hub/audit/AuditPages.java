package dev.sandbank.http.hub.audit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** All pages of the audit log. */
public final class AuditPages {

    private final AuditRoutes list;
    private final AuditExportRoutes export;
    private final AuditVerifyRoutes verify;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     */
    public AuditPages(AdminUseCases.From useCases, Clock wall) {
        this.list = new AuditRoutes(useCases, wall);
        this.export = new AuditExportRoutes(useCases);
        this.verify = new AuditVerifyRoutes(useCases);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        list.addTo(routes);
        export.addTo(routes);
        verify.addTo(routes);
    }
}
