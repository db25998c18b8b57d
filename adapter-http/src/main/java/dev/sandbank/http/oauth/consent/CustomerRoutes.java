package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.web.page.PageRoutes;

/** The authorization endpoint and the pages of the bank that belong to it. */
public final class CustomerRoutes {

    private final AuthorizeRoutes authorize;
    private final LogInRoutes logIn;
    private final ConsentRoutes consent;
    private final LogOutRoutes logOut;
    private final GrantsRoutes grants;
    private final OneTimeCodeRoutes oneTimeCode;

    public CustomerRoutes(CustomerUseCases useCases, Redirects redirects, SpaceClocks clocks, Lifetimes lifetimes) {
        PendingRequests pending =
                new PendingRequests(useCases.findRedirectTarget(), useCases.checkAuthorizationRequest(), redirects);
        ConsentView consentView = new ConsentView(useCases.accounts(), clocks, lifetimes);
        this.authorize = new AuthorizeRoutes(pending, consentView);
        this.logIn = new LogInRoutes(pending, useCases.logIn(), clocks);
        this.consent = new ConsentRoutes(pending, consentView, redirects, useCases.grantConsent());
        this.logOut = new LogOutRoutes(useCases.logOut());
        this.grants = new GrantsRoutes(useCases, clocks);
        this.oneTimeCode =
                new OneTimeCodeRoutes(useCases.findOpenFlow(), useCases.presentOneTimeCode(), useCases.findClient());
    }

    /** Adds all of them. */
    public void addTo(PageRoutes routes) {
        authorize.addTo(routes);
        logIn.addTo(routes);
        consent.addTo(routes);
        logOut.addTo(routes);
        grants.addTo(routes);
        oneTimeCode.addTo(routes);
    }
}
