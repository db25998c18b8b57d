package dev.sandbank.http.hub.admin.application;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages about the applications of everybody. */
public final class AllApplicationPages {

    private final AdminUseCases.From useCases;
    private final Clock wall;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     */
    public AllApplicationPages(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        new AllApplicationsRoutes(useCases, wall).addTo(routes);
        new AnyApplicationRoutes(useCases, wall).addTo(routes);
        new AnyApplicationActs(useCases).addTo(routes);
    }
}
