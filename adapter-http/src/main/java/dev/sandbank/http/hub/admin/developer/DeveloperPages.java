package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages about developers. */
public final class DeveloperPages {

    private final DeveloperDesk desk;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     */
    public DeveloperPages(AdminUseCases.From useCases, Clock wall) {
        this.desk = new DeveloperDesk(useCases, wall);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        new DeveloperListRoutes(desk).addTo(routes);
        new DeveloperPageRoutes(desk).addTo(routes);
        new DeveloperActs(desk).addTo(routes);
    }
}
