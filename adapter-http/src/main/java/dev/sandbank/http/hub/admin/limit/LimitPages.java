package dev.sandbank.http.hub.admin.limit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.AdminUseCases.WindowUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages about how much applications may call, and about locks after wrong secrets. */
public final class LimitPages {

    private final LimitDesk desk;

    /**
     * The pages of one server.
     *
     * @param windows the calls that this server counts
     * @param wall tells the time of the machine
     */
    public LimitPages(AdminUseCases.From useCases, WindowUseCases.From windows, Clock wall) {
        this.desk = new LimitDesk(useCases, windows, wall);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        new LimitListRoutes(desk).addTo(routes);
        new LockRoutes(desk).addTo(routes);
        new LimitRoutes(desk).addTo(routes);
    }
}
