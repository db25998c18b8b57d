package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.function.Supplier;

/** The pages of applications. */
public final class ApplicationPages {

    private final ApplicationsRoutes list;
    private final CreateRoutes create;
    private final NewSecretRoutes newSecret;
    private final ApplicationRoutes one;
    private final EditRoutes edit;
    private final IconFormRoutes icon;
    private final RegenerateRoutes regenerate;

    /**
     * The pages of one server.
     *
     * @param publicUrl how the outside reaches the server
     */
    public ApplicationPages(HubUseCases useCases, Secrets secrets, Clock wall, Supplier<String> publicUrl) {
        ApplicationDesk desk = new ApplicationDesk(useCases, secrets, wall, publicUrl);
        this.list = new ApplicationsRoutes(desk);
        this.create = new CreateRoutes(desk);
        this.newSecret = new NewSecretRoutes(useCases.secrets(), publicUrl);
        this.one = new ApplicationRoutes(desk);
        this.edit = new EditRoutes(desk);
        this.icon = new IconFormRoutes(desk);
        this.regenerate = new RegenerateRoutes(desk);
    }

    /** Adds all of them; those with names in their paths before those with parts that can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        list.addTo(routes);
        create.addTo(routes);
        newSecret.addTo(routes);
        one.addTo(routes);
        edit.addTo(routes);
        icon.addTo(routes);
        regenerate.addTo(routes);
    }
}
