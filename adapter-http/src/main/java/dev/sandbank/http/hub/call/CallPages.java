package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages of what is kept of the calls of applications. */
public final class CallPages {

    private final CallsRoutes list;
    private final LiveRoutes live;
    private final CallRoutes one;

    /**
     * The pages of one server.
     *
     * @param bounds how much is kept
     * @param tails those who read new calls
     * @param wall tells the time of the machine
     */
    public CallPages(
            CallUseCases useCases,
            ApplicationUseCases.From applications,
            CallBounds bounds,
            CallTails tails,
            Clock wall) {
        this.list = new CallsRoutes(useCases, applications, bounds, wall);
        this.live = new LiveRoutes(useCases, applications, tails, wall);
        this.one = new CallRoutes(useCases, applications, bounds, wall);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        list.addTo(routes);
        // Before the one, because "live" would be taken for the id of a call.
        live.addTo(routes);
        one.addTo(routes);
    }
}
