package dev.sandbank.http.hub.application;

import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;

/** The pages of applications. */
public final class ApplicationPages {

    private final ApplicationsRoutes list;
    private final CreateRoutes create;
    private final NewSecretRoutes newSecret;
    private final ApplicationRoutes one;
    private final EditRoutes edit;
    private final IconFormRoutes icon;
    private final RegenerateRoutes regenerate;

    public ApplicationPages(ApplicationDesk desk) {
        this.list = new ApplicationsRoutes(desk);
        this.create = new CreateRoutes(desk);
        this.newSecret = new NewSecretRoutes(desk.useCases().secrets(), desk.publicUrl());
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
