package dev.sandbank.http.hub.admin;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.function.Supplier;

/** All pages of the administration. */
public final class AdminPages {

    private final AdminStartRoutes start;
    private final RegistrationQueueRoutes registrations;
    private final RegistrationActRoutes registrationActs;
    private final RegistrationRoutes registration;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     * @param publicUrl how the outside reaches the server
     */
    public AdminPages(AdminUseCases.From useCases, Clock wall, Supplier<String> publicUrl) {
        this.start = new AdminStartRoutes(publicUrl);
        this.registrations = new RegistrationQueueRoutes(useCases, wall);
        this.registrationActs = new RegistrationActRoutes(useCases);
        this.registration = new RegistrationRoutes(useCases, wall);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        start.addTo(routes);
        registrations.addTo(routes);
        registrationActs.addTo(routes);
        registration.addTo(routes);
    }
}
