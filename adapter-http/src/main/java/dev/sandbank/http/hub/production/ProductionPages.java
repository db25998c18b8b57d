package dev.sandbank.http.hub.production;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages of requests for production, for developers and for administrators. */
public final class ProductionPages {

    private final OwnProductionsRoutes own;
    private final NewProductionRoutes newProduction;
    private final ProductionRoutes production;
    private final ReviewListRoutes reviews;
    private final ReviewRoutes review;

    public ProductionPages(DeskUseCases.OfDevelopers desk, Secrets secrets, Clock wall) {
        ProductionDesk productions = new ProductionDesk(desk, secrets, wall);
        this.own = new OwnProductionsRoutes(productions);
        this.newProduction = new NewProductionRoutes(productions);
        this.production = new ProductionRoutes(productions);
        this.reviews = new ReviewListRoutes(productions);
        this.review = new ReviewRoutes(productions);
    }

    /** Adds all of them; those with names in their paths before those with parts that can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        own.addTo(routes);
        newProduction.addTo(routes);
        production.addTo(routes);
        reviews.addTo(routes);
        review.addTo(routes);
    }
}
